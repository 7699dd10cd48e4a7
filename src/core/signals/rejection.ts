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
  read: ({ reading, sentences }, found): readonly Signal[] => {
    if (isFound(found, 'offer') || isOfOtherMatter(`${reading.subject} ${reading.text.slice(0, 2000)}`))
      return [];
    const said =
      firstSaid(sentences, refusals, { negationInside: true, except: notRefused }) ??
      firstSaid(sentences, statements, { except: notSaid });
    return said ? [{ kind: 'rejection', by: 'company', quote: said.quote }] : [];
  },
} satisfies SignalReader;

/** A no about a loan, a flat, a claim, a grant or a place to study is none about a job. */
const isOfOtherMatter = (text: string): boolean =>
  /\b(?:loan|mortgage|overdraft|credit card|claim|policy|landlord|tenan(?:cy|t)|flat|apartment|lettings?|grants?|scholarship|M\.?Sc|B\.?Sc|MBA|bachelor's|master's|degree|admissions?|undergraduate|benefit|membership|planning permission|plot|allotment)\b/i.test(
    text,
  ) &&
  !/\b(?:roles?|positions?|jobs?|posts?|vacanc(?:y|ies)|interview\w{0,3}|candida\w{2,5}|hir(?:e|ing)|recruit\w{2,5}|careers?|employ\w{0,5}|cv|resume|internship|apprentice\w{0,4}|lecturer|fellow|talent)\b/i.test(
    text,
  );

/** Of a choice that is still to be made, of other roles, or of what happens to those who are not chosen. */
const notSaid =
  /\bwhether\b|(?:\bnot|n't) (?:been |be |yet )*(?:reject(?:ed|ing)|unsuccessful|declin(?:ed|ing)|turn(?:ed|ing) (?:you )?down|pass(?:ed|ing) on|closed|rul(?:ed|ing) (?:you )?out)\b|\b(?:before|until|once|after|when) (?:we|they|I) (?:decide|choose|move|proceed|consider|make)|\b(?:other|different) (?:roles|positions|opportunities|jobs|teams) (?:you|that)\b|\byour (?:request|leave|password|ticket|payment|card|order)\b|\b(?:first|previous|last|other) (?:candidate|agency|person|hire|one|supplier)\b[^.;!?]{0,20} (?:fell|fallen|dropped|pulled|withdrew)|\b(?:candidates|applicants|those) (?:who|that) (?:are|have been|were) (?:unsuccessful|rejected|declined)\b|\bassume\b|\b(?:not hearing|no (?:news|reply|answer|response)|silence|hear nothing)\b[^.;!?]{0,60}\bmeans?\b|\b(?:rather|sooner) (?:have|hire|take) you\b|\bturned down (?:the|all|some)\b|\b(?:still|also) (?:interviewing|seeing|meeting|considering|speaking)\b/i;
