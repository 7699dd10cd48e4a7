/** A message made ready for the readers of signals and mentions: its sentences, and the times that each names. */

import { dayOf } from '../calendar/days.ts';
import { type When, whensIn } from '../dates/index.ts';
import type { Saying } from '../dates/when.ts';
import type { Reading } from './reading.ts';
import { isAddress } from './text/address.ts';
import { orderOf } from './text/locale.ts';
import { type Sentence, sentencesOf } from './text/sentences.ts';

/** A sentence with the times that it names. */
export type Told = Sentence & { readonly whens: readonly When[] };

export type Telling = {
  readonly reading: Reading;
  /** Greeting and sign-off are left out. */
  readonly sentences: readonly Told[];
  readonly saying: Saying;
};

/** Only a sentence that holds a digit or the name of a day or span can name a time. */
const mayNameTime =
  /\d|day\b|days\b|week|month|hours|fortnight|tomorrow|tonight|today|noon|midday|year|morrow|tmrw|arvo|morning|afternoon|evening|night|EO[DWB]|CO[BP]|close of|end of|before|after|until|\b(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|March|April|June|July|August|September|October|November|December|January|February)\b/;

export function tellingOf(reading: Reading): Telling {
  const saying = sayingOf(reading);
  const all = sentencesOf(reading.text);
  const sentences = all
    .filter((sentence, at) => !isAddress(sentence, at, all, reading))
    .map((sentence) => told(sentence, saying));
  return { reading, sentences, saying };
}

export const told = (sentence: Sentence, saying: Saying): Told => ({
  ...sentence,
  whens: mayNameTime.test(sentence.text) ? whensIn(sentence.text, saying) : [],
});

function sayingOf({ sentAt, timeZone, week, from, text, by }: Reading): Saying {
  const order = orderOf(from.address, text, by === 'candidate' ? timeZone : undefined);
  return { day: dayOf(sentAt, timeZone), timeZone, week, ...(order ? { order } : {}) };
}
