/** A short mail under the name of a job answers an application, and need not say a word of it: "No, I'm sorry." */
import type { Evidence } from '../facts.ts';
import { evidence } from './evidence.ts';
import { match } from './looking-at.ts';

/** Longer mail says what it is about. */
const SHORT = 300;

const HAS_IT =
  /\b(?:(?:got|received|have|read|acknowledg\w+) (?:\S+ )?(?:yours|your (?:letter|note|e-?mail|details|papers))|your (?:letter|note|e-?mail|details|papers)[^.\n]{0,40} (?:came|arrived|reached)|(?:look|looking|go|going|read|reading) (?:at |through )(?:them|all|everything|every one)|(?:read|see)s? (?:them )?all|closing date|closes (?:on )?the|bear with (?:me|us))\b/i;
const COME =
  /\b(?:come (?:by|and see|in|up|round|over)|pop (?:in|by|round|over)|drop (?:in|by)|see me|(?:ring|call|phone|text) me|swing by|start (?:on )?\p{L}+day|still want (?:it|the)|still (?:going|open|free|available)|a yes from|you(?:['’]ve| have)? got (?:it|the job))\b/iu;
const NO = /\b(?:sorry|afraid|unfortunately|regret\w*|no luck|not this time|found (?:someone|somebody))\b/i;

export function* shortAnswer(text: string): Generator<Evidence> {
  if (text.length > SHORT) return;
  const has = match(HAS_IT, text);
  const come = match(COME, text);
  const no = match(NO, text);
  if (has) yield evidence('application-received', { words: has }, ANSWER);
  else if (no) yield evidence('application-decided', { words: no }, ANSWER);
  else if (come) yield evidence('progress', { words: come }, ANSWER);
}

const ANSWER = 1.5;
