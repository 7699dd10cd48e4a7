/** `rejection`: the company says no to this candidate. "If you are not selected…" says nothing. */
import type { SignalReader } from './reader.ts';
import { isFound } from './reader.ts';
import { statements } from './rejection/others.ts';
import { notRefused, refusals } from './rejection/refusals.ts';
import type { Signal } from './signal.ts';
import { firstSaid } from './text/said.ts';

export default {
  kind: 'rejection',
  by: ['company'],
  from: ['human', 'status'],
  turn: 2,
  read: ({ sentences }, found): readonly Signal[] => {
    if (isFound(found, 'offer')) return [];
    const said =
      firstSaid(sentences, refusals, { negationInside: true, except: notRefused }) ??
      firstSaid(sentences, statements, { except: notSaid });
    return said ? [{ kind: 'rejection', by: 'company', quote: said.quote }] : [];
  },
} satisfies SignalReader;

/** Of a choice that is still to be made, of other roles, or of what happens to those who are not chosen. */
const notSaid =
  /\bwhether\b|(?:\bnot|n't) (?:been |be |yet )*(?:rejected|unsuccessful|declined|turned down|closed|ruled out)\b|\b(?:before|until|once|after|when) (?:we|they|I) (?:decide|choose|move|proceed|consider|make)|\b(?:other|different) (?:roles|positions|opportunities|jobs|teams) (?:you|that)\b|\byour (?:request|leave|password|ticket|payment|card|order)\b|\b(?:candidates|applicants|those) (?:who|that) (?:are|have been|were) (?:unsuccessful|rejected|declined)\b|\bassume\b|\b(?:rather|sooner) (?:have|hire|take) you\b|\bturned down (?:the|all|some)\b|\b(?:still|also) (?:interviewing|seeing|meeting|considering|speaking)\b/i;
