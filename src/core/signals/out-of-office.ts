/** `out-of-office`: somebody of the company side is away; until when, and who stands in. */

import { addDays } from '../calendar/days.ts';
import type { When } from '../dates/index.ts';
import type { SignalReader } from './reader.ts';
import type { Signal } from './signal.ts';
import { hasConditionAfter, isConditional, quoteOf } from './text/judgement.ts';
import { sentencesOf } from './text/sentences.ts';
import { type Telling, type Told, told } from './told.ts';

const away =
  /\b(?:no longer (?:with|at|works?|working|employed|part of|in this role)|(?:has|have|'ve) left (?:the (?:company|organi[sz]ation|firm|business|team|bank|school|university|agency))|gone (?:fishing|camping|on)|at (?:a|an|the|our) (?:conference|offsite|off-site|retreat|summit)|on (?:a plane|jury duty|furlough|strike|secondment|assignment)|abroad(?= (?:until|till|this|next|from|for|on)|\.|,|$)|(?:is|am|are|'s|'m|'re) (?:ill|sick|unwell|poorly)\b|in (?:the )?(?:US|USA|UK|States|India|Germany|France|London|Paris|Berlin|Asia|Europe|China|Japan|Singapore|Dubai|New York|field) (?:until|till|this week|next week)|days off|day off|time off|we are closed|is closed on|(?:office|school|university|company|firm) (?:closes|is closed|will close|shuts)|(?:do not|don't) work on|not in on|out of (?:the |my )?(?:office|town|country|action)|ooo|oof|out-of-office|on (?:(?:my |a |an |his |her |their |some |short |long |well-earned |well-deserved )?(?:annual|parental|maternity|paternity|sick|medical|family|summer|winter|study|bereavement|compassionate|marriage|personal|vacation|extended|planned|casual|earned|privilege|sabbatical|holiday|public holiday|adoption|paid|unpaid|christmas|easter|my|a|short|long|honeymoon|business|work) ){0,2}(?:leave|holidays?|vacation|pto|break|travel|trip|sabbatical|honeymoon|hols|business trip)|away (?:from (?:the office|my (?:desk|e-?mail|inbox|computer))|until|till|from|on|this|next|for|between|at a|with|through|and|in|without|as of|now)|(?:travell?ing|offline|off the grid|unavailable|not available|out sick|off sick|off work|unreachable|not reachable)|not (?:be )?(?:in the office|at my desk|working|checking e-?mail|in the building|in(?= (?:until|till|today|tomorrow|this|next|on|before|again)|[,.!]|$))|(?:limited|no|patchy|intermittent|little|restricted|sporadic|irregular|reduced) (?:access|connection|connectivity|internet|signal|e-?mail)|(?:currently |now |still |both |also )(?:out|away|off|travell?ing)|(?:not|n't|no longer) (?:be )?(?:checking|reading|monitoring|accessing|answering) (?:my )?(?:e-?mails?|inbox|messages|mail)|(?:the|our|all) offices? (?:is|will be|are) closed|office closure|closed for)\b/iu;

/** Somebody "is out" or "is off"; a hold that is off is nobody. */
const outOrOff =
  /\b(?:[Ii]'?m|[Ii] am|[Ii]'?ll be|[Ii] will be|[Ss]he'?s|[Hh]e'?s|(?:[Ss]he|[Hh]e|\p{Lu}[\p{L}'-]{1,20}|manager|director|lead|boss|colleague|team|they|[Ww]e|VP|CEO|CTO|CFO|COO)(?: is| are|'s|'re| will be|'ll be))(?: both| also| now| still| currently| then){0,2} (?:out|away|off)\b(?: of office)?(?= (?:until|till|from|on|this|next|for|through|between|today|tomorrow|all|the|back|sick|in|with|as|starting|over|a|two|one|most|at|returning|-|(?:Mon|Tues|Wednes|Thurs|Fri)day)\b|,|\.|$)/u;

const back =
  /\b(?:be back|is back|am back|'m back|back (?:in (?:the )?office|at (?:my desk|work|the office)|online|to work|in|on|from)|reopens?|re-opens?|return(?:ing|s)? (?:to (?:the )?(?:office|work|my desk)|on|in|from|by|to|next)|my return|back to (?:the office|work)|in the office again|available again|reachable again|resum(?:e|ing) (?:work|duty|office)|return|back|again on|rejoin(?:ing)?)\b/i;

/** It is over, or somebody asks about it, or it is the candidate's. */
const over =
  /\b(?:was|were|been|had been|just (?:got |came )?back|now back|back from|i'?m back|i am back|am back now|apolog(?:y|ies|ise|ize)|after (?:my|his|her|a|the) (?:leave|holiday|vacation|trip)|return(?:ed)? from|catching up)\b/i;

const standIn =
  /\b(?:contact|reach(?: out to)?|write to|email|e-mail|mail|call|speak (?:to|with)|get in touch with|turn to|refer to|cover(?:ed|ing)?(?: for me)? (?:is|by|will be)|in my absence|stand(?:ing|s)? in(?: for me)?(?: is)?|cover(?:ing|s)? for (?:me|her|him)(?: is)?|colleagues?)[ ,:]+(?:(?:please|my|our|colleague|manager|the|assistant|deputy|is|by|,) ){0,4}((?:(?:Mr|Mrs|Ms|Dr|Mme|Herr|Frau)\.? )?\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30}){0,2}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3})/u;
const coveredBy =
  /(?<![\p{L}'-])(\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30})?)(?: \([^)]{1,60}\))? (?:is|will(?: be)?|'s|'ll be|can)? ?(?:covering|your (?:point of )?contact|be able to help|help|assist|standing in|looking after|taking over|my cover|filling in|handling)/u;

export default {
  kind: 'out-of-office',
  by: ['company'],
  from: ['auto-reply', 'human'],
  turn: 1,
  read: (telling) => {
    const { reading } = telling;
    const isMachine = reading.kind === 'auto-reply';
    const sentences = isMachine ? [...subjectOf(telling), ...telling.sentences] : telling.sentences;
    const first = sentences.find((sentence) => isAway(sentence, isMachine));
    if (!first) return [];
    const days = daysAway(sentences, first, telling, isMachine);
    // A human who was away until before today is back.
    if (!isMachine && days.to && days.to < telling.saying.day) return [];
    const shown =
      isMachine && first.paragraph < 0 ? (telling.sentences.find((s) => isAway(s, true)) ?? first) : first;
    return [
      {
        kind: 'out-of-office',
        by: 'company',
        quote: quoteOf(shown.text),
        ...days,
        ...people(sentences, first),
      },
    ];
  },
} satisfies SignalReader;

/** The subject of a machine's answer often says it all: "Away until 5 May". */
const subjectOf = ({ reading, saying }: Telling): Told[] =>
  sentencesOf(
    reading.subject.replace(
      /^(?:.{0,30}?(?:automatic reply|auto(?:matic)?[ -]?reply|autoreply)|re|aw|fw)\s?: ?/i,
      '',
    ),
  ).map((sentence) => ({ ...told(sentence, saying), paragraph: -1 }));

function isAway(sentence: Told, isMachine: boolean): boolean {
  const { text, question } = sentence;
  if (question) return false;
  const match = away.exec(text) ?? outOrOff.exec(text);
  if (!match) return isMachine && back.test(text) && sentence.whens.some(({ sort }) => sort !== 'past');
  if (isMachine) return true;
  if (over.test(text) || isConditional(text, match.index)) return false;
  // Of a human who writes, only an absence of somebody with a time, or now, is one.
  return (
    !hasConditionAfter(text, match.index) &&
    /\b(?:I|I'm|I'll|is|are|has|have|'s|closes|will|currently|she|he|they|we)\b/i.test(
      text.slice(0, match.index + match[0].length),
    )
  );
}

/** With both "until" and "back on", "until" is taken; "back on X" ends the day before. */
function daysAway(
  sentences: readonly Told[],
  first: Told,
  { saying }: Telling,
  isMachine: boolean,
): Pick<Signal, 'from' | 'to'> {
  const at = sentences.indexOf(first);
  const speaking = sentences.filter(
    (sentence, index) =>
      !sentence.question &&
      (isMachine
        ? isAway(sentence, true) || back.test(sentence.text)
        : index === at || (index > at && index <= at + 1 && back.test(sentence.text))),
  );
  let range: When | undefined;
  let hasEnd = false;
  let until: When | undefined;
  let since: When | undefined;
  let returns: When | undefined;
  for (const sentence of speaking) {
    for (const when of sentence.whens) {
      if (when.sort === 'past') continue;
      if (isOfCover(sentence.text, when)) continue;
      if (isReturn(sentence.text, when)) returns ??= when;
      else if (when.bound === 'until' || when.bound === 'by' || when.sort === 'within') until ??= when;
      else if (when.bound === 'after') since ??= when;
      else if (when.bound === 'on') {
        hasEnd ||= !range && namesEnd(sentence.text, when);
        range ??= when;
      } else if (when.bound === 'before') returns ??= when;
    }
  }
  const from = range?.first ?? since?.first;
  const to =
    until?.last ?? (hasEnd ? range?.last : undefined) ?? (returns ? addDays(returns.first, -1) : range?.last);
  const isOrdered = !from || !to || from <= to;
  return {
    ...(from && isOrdered ? { from } : {}),
    ...(to && (to >= addDays(saying.day, -1) || isMachine) ? { to } : {}),
  };
}

/** "Today through Friday" says until when. */
const namesEnd = (text: string, { index, end }: When): boolean =>
  / (?:to|until|till|through|thru|up to) |-/i.test(text.slice(index, end));

/** The time stands behind "back" or "return". */
function isReturn(text: string, when: When): boolean {
  const before = text.slice(0, when.index);
  const lastBack = lastIndexOf(
    before,
    /\b(?:back|reopens?|re-opens?|read my (?:e-?)?mails? again|return(?:ing|s)?|again|resum(?:e|ing)|rejoin(?:ing)?|in (?:the )?office|available from|reachable)\b/gi,
  );
  const lastAway = lastIndexOf(
    before,
    /\b(?:until|till|through|from|away|out of|leave|holiday|vacation|travell?ing)\b/gi,
  );
  return lastBack >= 0 && (lastBack > lastAway || when.bound === 'after') && when.bound !== 'until';
}

const isOfCover = (text: string, when: When): boolean =>
  /\b(?:contact|reach out|urgent|emergency|reply|respond|get back to you|write to)\b/i.test(
    text.slice(Math.max(0, when.index - 60), when.index),
  ) && !/\b(?:back (?:in|at|on)|return)/i.test(text.slice(Math.max(0, when.index - 40), when.index));

function lastIndexOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

function people(sentences: readonly Told[], first: Told): Pick<Signal, 'who' | 'standIn'> {
  const named =
    /^(?:Unfortunately,? |However,? |Also,? |But |Note that |Just so you know,? |As )?((?:[Oo]ur |[Tt]he |[Mm]y )?(?:\p{Lu}[\p{L}'-]{1,30}|VP|CEO|CTO|CFO|COO|hiring manager|manager|director|head of \w+|team lead|boss|colleague)(?: \p{Lu}[\p{L}'-]{1,30})?)(?:,[^,]{1,40},)? (?:is|'s|will be|are|has gone|goes)\b/u.exec(
      first.text,
    )?.[1];
  const who = named && !/^(?:I|We|This|There|It|That|The office|He|She)$/.test(named) ? named : undefined;
  let cover: string | undefined;
  for (const { text } of sentences) cover ??= standIn.exec(text)?.[1] ?? coveredBy.exec(text)?.[1];
  return { ...(who ? { who } : {}), ...(cover ? { standIn: cover } : {}) };
}
