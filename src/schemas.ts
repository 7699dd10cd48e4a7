/** The forms in which parts of the extension write to each other: what does not fit is refused where it arrives. */
import * as v from 'valibot';
import type { Choice } from './core/choice.ts';
import type { Account, ThreadKey } from './core/thread.ts';

/** Parses the arguments of a call, one schema an argument. */
export const parser =
  <Args>(...schemas: v.GenericSchema[]) =>
  (args: unknown): Args =>
    v.parse(v.strictTuple(schemas), args) as Args;

/** The parsers of a direction's calls. */
export type Parsers<Calls extends Record<string, (...args: never[]) => unknown>> = {
  readonly [K in keyof Calls]: (args: unknown) => Parameters<Calls[K]>;
};

export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
export const id = v.pipe(text(400), v.minLength(1));
export const instant = v.pipe(v.number(), v.finite());
export const person = v.strictObject({ name: text(1_000), address: text(1_000) });
export const address = v.pipe(text(320), v.regex(/^[^\s/]+@[^\s/]+$/));
export const account: v.GenericSchema<unknown, Account> = v.strictObject({
  webmail: v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/)),
  address,
});
export const key = v.pipe(
  id,
  v.transform((value) => value as ThreadKey),
);

export const draft = v.strictObject({
  occasion: v.picklist([
    'first',
    'second',
    'closing',
    'thank-you',
    'late-answer',
    'offer-update',
    'feedback',
    'availability',
  ]),
  text: text(10_000),
  account,
  thread: key,
  threadId: id,
  newestId: id,
  to: person,
  replyAll: v.boolean(),
  standIn: v.exactOptional(person),
});

const field = <F extends Choice['field'], S extends v.GenericSchema>(name: F, value: S) =>
  v.strictObject({ field: v.literal(name), value });
export const choice = v.variant('field', [
  field('snoozedUntil', v.nullable(instant)),
  field('closed', v.nullable(v.literal(true))),
  field(
    'stage',
    v.nullable(
      v.picklist(['approached', 'applied', 'screening', 'interviewing', 'deciding', 'offer', 'closed']),
    ),
  ),
  field('turn', v.nullable(v.picklist(['mine', 'theirs']))),
  field('reason', v.nullable(text(60))),
  field('tone', v.nullable(v.picklist(['warm', 'neutral', 'brief']))),
  field('person', v.nullable(person)),
  field('verdict', v.picklist(['hiring', 'not hiring'])),
  field('process', v.nullable(text(800))),
  field('offer', v.nullable(v.picklist(['none', 'private']))),
  field('update', v.nullable(v.picklist(['told', 'left out']))),
  field(
    'elsewhere',
    v.strictObject({ by: v.picklist(['company', 'candidate']), at: instant, channel: text(60) }),
  ),
]);
