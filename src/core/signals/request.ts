/** `request`: the company asks the candidate for something: times, papers, a task, an answer. */
import { isFound, type SignalReader } from './reader.ts';
import { askedIn } from './request/asked.ts';
import { asking, pleading } from './request/asking.ts';
import { empty } from './request/asks-nothing.ts';
import type { Signal } from './signal.ts';
import { isQuoted, quoteOf } from './text/judgement.ts';
import type { Told } from './told.ts';

export default {
  kind: 'request',
  by: ['company'],
  from: ['human', 'status'],
  turn: 2,
  read: ({ reading, sentences, saying }, found): readonly Signal[] => {
    if (isFound(found, 'rejection', 'role-filled') && reading.kind === 'status') return [];
    for (const sentence of sentences) {
      const index = askingIn(sentence, reading.kind === 'status');
      if (index === undefined) continue;
      const when = sentence.whens.find(
        ({ bound, to }) => (bound === 'by' || bound === 'before') && to && to >= saying.day,
      );
      const quote = quoteOf(sentence.text, index);
      return [
        {
          kind: 'request',
          by: 'company',
          quote,
          asks: askedIn(sentences, sentence),
          ...(when?.to ? { to: when.to } : {}),
        },
      ];
    }
    return offerToSign(found);
  },
} satisfies SignalReader;

/** An offer that is to be signed is a request too. */
const offerToSign = (found: readonly Signal[]): readonly Signal[] =>
  found
    .filter(({ kind, quote }) => kind === 'offer' && /\bsign\b/i.test(quote))
    .map(({ quote, to }) => ({
      kind: 'request',
      by: 'company',
      quote,
      asks: 'signature',
      ...(to ? { to } : {}),
    }));

/** A question of one word that waits for an answer. */
const lone = /^(?:thoughts|interested|available|free|ok|okay|agreed|possible|ready|questions)\?/i;

function askingIn({ text, question }: Told, byMachine: boolean): number | undefined {
  for (const pattern of asking) {
    const match = pattern.exec(text);
    if (!match || isQuoted(text, match.index)) continue;
    if (empty.some((each) => each.test(text))) return undefined;
    if (!byMachine || isTask(text)) return match.index;
  }
  const plea = byMachine ? null : pleading.exec(text);
  if (plea && !isQuoted(text, plea.index) && !empty.some((each) => each.test(text))) return plea.index;
  const isAsked =
    question &&
    !byMachine &&
    !empty.some((each) => each.test(text)) &&
    (text.split(' ').length > 1 || lone.test(text));
  return isAsked ? 0 : undefined;
}

/** A machine asks only for what can be done: a test, a time to choose, a form, papers, a signature. */
const isTask = (text: string): boolean =>
  !/\b(?:will|would|may|might|could|we|to) (?:then |soon |also |shortly )?(?:receive|review|get|be sent|be asked|be contacted|be invited|appreciate)\b/i.test(
    text,
  ) &&
  /\b(?:assessment|test|challenge|exercise|questionnaire|times?|slot|schedule|interview|sign|signature|documents?|form|references?|referees?|complete (?:the|your|this)|finish|availability|video|upload|confirm|verify|missing|incomplete|within|by|before|deadline|expires?|link)\b/i.test(
    text,
  ) &&
  !/\b(?:create|complete|update|build|view|manage|visit|access|check|review|track|log ?in|sign (?:in|up))\b[^.;!?]{0,40}\b(?:profile|account|status|careers?|website|site|portal|dashboard|jobs?|openings?)\b/i.test(
    text,
  );
