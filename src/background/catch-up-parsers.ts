/** Parses what is asked and told about catching up. */
import * as v from 'valibot';
import type { CatchUpCalls, OwnCatchUpCalls } from '../messages.ts';
import { account, id, instant, type Parsers, parser, text } from '../schemas.ts';
import { row, thread } from './page-parsers.ts';

const took = v.pipe(instant, v.minValue(0));

const deed = v.variant('did', [
  v.strictObject({
    did: v.literal('list'),
    sweep: v.pipe(v.number(), v.integer(), v.minValue(0)),
    at: v.optional(text(400)),
    rows: v.pipe(v.array(row), v.maxLength(1_000)),
    next: v.optional(text(400)),
    took,
    place: v.optional(text(2_000)),
  }),
  v.strictObject({ did: v.literal('read'), threadId: id, thread, took }),
  v.strictObject({
    did: v.literal('fail'),
    threadId: v.optional(id),
    fault: v.picklist(['account differs', 'no answer', 'moved away', 'being written', 'not understood']),
  }),
  v.strictObject({ did: v.literal('rest'), why: v.picklist(['hidden', 'signed out']) }),
]);

const act = v.picklist(['pause', 'go on', 'cancel', 'told']);

/** As far back as anybody looks for a job. */
const MOST_DAYS = 3_660;

export const catchUpParsers: Parsers<CatchUpCalls> = {
  canLookBack: parser(account, v.pipe(text(2_000), v.startsWith('https://')), v.boolean()),
  nextStep: parser(account, id, v.nullable(deed)),
  steer: parser(account, act),
};

export const ownCatchUpParsers: Parsers<OwnCatchUpCalls> = {
  catchUp: parser(
    account,
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_DAYS)),
    v.boolean(),
  ),
  steerFor: parser(account, act),
};
