/** Whether a time is agreed: named by one side and taken by the other, or settled in so many words. */
import type { MessageFacts } from '../../facts.ts';
import type { Reading } from '../reading.ts';
import type { Signal } from '../signal.ts';
import type { Telling } from '../told.ts';
import { agreeing, type Option, offering, settled } from './options.ts';

/** Fixed: settled in so many words, or named by one side and agreed by the other. */
export function fixes(
  { reading, sentences }: Telling,
  options: readonly Option[],
  asked: MessageFacts | undefined,
): boolean {
  const said = options.map(({ sentence }) => sentence);
  const isQuestion = said.some(({ question }) => question);
  const isEither =
    said.some(({ text }) => /\b(?:or|either|which(?:ever)?|any of)\b/i.test(text)) && options.length > 1;
  if (isQuestion || isEither) return false;
  const text = said.map((sentence) => sentence.text).join(' ');
  if (reading.by === 'company') {
    if (options.length > 1) return settled.test(text) && !offering.test(text.replace(settled, ''));
    if (isOffered(asked)) return !sentences.some(({ question }) => question) || settled.test(text);
    return (
      settled.test(text) && !sentences.some((sentence) => asksToConfirm(sentence.text, sentence.question))
    );
  }
  const isOwnOffer =
    /\b(?:could|can|might|would) (?:also )?(?:do|make|be|work|offer|meet)|\b(?:free|available|how about|what about|any ?time|flexible|wide open)\b/i.test(
      text,
    );
  const isNamed = options.length === 1 && asked !== undefined && (isProposed(asked) || isOffered(asked));
  return options.length === 1 && (isNamed || (agreeing.test(text) && !isOwnOffer));
}

const asksToConfirm = (text: string, question: boolean): boolean =>
  question ||
  /\b(?:let (?:me|us) know|(?:please|kindly|pls) (?:confirm|reply|respond|revert|acknowledge|let)|confirm (?:if|whether|that|by)|reply to (?:say|confirm))\b/i.test(
    text,
  );

/** The newest human message or invitation of a side. */
export const lastOf = ({ earlier }: Reading, side: Signal['by']): MessageFacts | undefined =>
  earlier.filter(({ by, kind }) => by === side && (kind === 'human' || kind === 'calendar')).at(-1);

export const isAskedForTimes = (asked: MessageFacts | undefined): boolean =>
  asked?.signals.some(({ kind, asks }) => kind === 'request' && (asks === 'times' || asks === 'slot')) ??
  false;

export const isProposed = ({ signals }: MessageFacts): boolean =>
  signals.some(({ kind, cancelled }) => kind === 'meeting' && !cancelled);

const isOffered = (asked: MessageFacts | undefined): boolean =>
  asked?.signals.some(
    ({ kind, fixed, from, cancelled }) =>
      kind === 'meeting' && !fixed && !cancelled && (from === undefined || asked.by === 'candidate'),
  ) ?? false;
