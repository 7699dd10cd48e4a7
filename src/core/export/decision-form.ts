/** What a decision must look like where it comes from outside. */
import * as v from 'valibot';
import type { Decision, Field, Fields } from '../decision.ts';

/** The last instant that a date can hold. */
const LAST_INSTANT = 8.64e15;

/** Epoch milliseconds. */
export const instant = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LAST_INSTANT));

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

const values = {
  verdict: v.picklist(['hiring', 'not hiring']),
  snoozedUntil: instant,
  closed: v.literal(true),
  stage: v.picklist(['approached', 'applied', 'screening', 'interviewing', 'deciding', 'offer', 'closed']),
  turn: v.picklist(['mine', 'theirs']),
  reason: text(60),
  tone: v.picklist(['warm', 'neutral', 'brief']),
  process: text(800),
  person: v.strictObject({ name: text(1_000), address: text(1_000) }),
  elsewhere: v.pipe(
    v.array(v.strictObject({ by: v.picklist(['company', 'candidate']), at: instant, channel: text(60) })),
    v.maxLength(1_000),
  ),
  offer: v.picklist(['none', 'private']),
  update: v.picklist(['inserted', 'told', 'left out']),
} satisfies Record<keyof Fields, v.GenericSchema>;

const about = v.pipe(text(820), v.regex(/^(?:thread|sender|domain):./));

const formOf = <F extends Field>(field: F) =>
  v.strictObject({ about, field: v.literal(field), value: v.nullable(values[field]), at: instant });

export const decision = v.variant('field', [
  formOf('verdict'),
  formOf('snoozedUntil'),
  formOf('closed'),
  formOf('stage'),
  formOf('turn'),
  formOf('reason'),
  formOf('tone'),
  formOf('process'),
  formOf('person'),
  formOf('elsewhere'),
  formOf('offer'),
  formOf('update'),
]) as unknown as v.GenericSchema<unknown, Decision>;
