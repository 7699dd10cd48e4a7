/** How long something took, as somebody would say it. */
import { millisecondsInDay as DAY, millisecondsInHour as HOUR } from 'date-fns/constants';
import type { ReplySpeed } from '../../core/pipeline/replies.ts';
import { numberFormat } from '../../ui/formats.ts';
import { language, say } from '../../ui/words.ts';

/** "40 minutes", "5 hours", "2.5 days", "12 days"; milliseconds. */
export function durationWords(time: number): string {
  if (time < HOUR) return unit(Math.max(1, time / (HOUR / 60)), 'minute', 0);
  if (time < 36 * HOUR) return unit(time / HOUR, 'hour', 0);
  return unit(time / DAY, 'day', time < 10 * DAY ? 1 : 0);
}

/** "between 1 day and 5 days"; empty where a single answer has no spread. */
export const spreadWords = ({ from, to }: ReplySpeed): string =>
  durationWords(from) === durationWords(to)
    ? ''
    : say('pipe_between', { from: durationWords(from), to: durationWords(to) });

const unit = (value: number, name: 'minute' | 'hour' | 'day', digits: number): string =>
  numberFormat(language(), {
    style: 'unit',
    unit: name,
    unitDisplay: 'long',
    maximumFractionDigits: digits,
  }).format(value);
