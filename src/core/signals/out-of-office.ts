/** `out-of-office`: somebody of the company side is away; until when, and who stands in. */
import { isAway } from './out-of-office/absence.ts';
import { daysAway } from './out-of-office/days-away.ts';
import { people } from './out-of-office/people.ts';
import type { SignalReader } from './reader.ts';
import { quoteOf } from './text/judgement.ts';
import { sentencesOf } from './text/sentences.ts';
import { type Telling, type Told, told } from './told.ts';

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
