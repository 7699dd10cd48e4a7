/**
 * Dates as the pretend Outlook writes them: in the mailbox's regional format, whatever the page's language; weekdays in the
 * page's language. In the zone of the machine.
 */
import type { Language } from './words.ts';

export type DateFormat = 'us' | 'gb' | 'iso';

const weekdays: Record<Language, readonly string[]> = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  de: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
  he: ['א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ש'],
};

type Style = { readonly language: Language; readonly format: DateFormat };

const two = (value: number): string => String(value).padStart(2, '0');

function clock(at: Date, format: DateFormat): string {
  if (format !== 'us') return `${two(at.getHours())}:${two(at.getMinutes())}`;
  return `${at.getHours() % 12 || 12}:${two(at.getMinutes())} ${at.getHours() < 12 ? 'AM' : 'PM'}`;
}

function day(at: Date, { language, format }: Style): string {
  const [year, month, date] = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  if (format === 'iso') return `${year}-${two(month)}-${two(date)}`;
  if (format === 'us') return `${month}/${date}/${year}`;
  return language === 'de' ? `${two(date)}.${two(month)}.${year}` : `${two(date)}/${two(month)}/${year}`;
}

const weekday = (at: Date, { language }: Style): string => weekdays[language][at.getDay()] ?? '';

/** "Wed 9/30/2026 4:41 AM", "Mi, 30.09.2026 04:41"; Hebrew comes with marks of direction. */
export function fullDate(instant: number, style: Style): string {
  const at = new Date(instant);
  const text = `${day(at, style)} ${clock(at, style.format)}`;
  if (style.language === 'de') return `${weekday(at, style)}, ${text}`;
  if (style.language === 'he') return `\u200f${weekday(at, style)} \u200e${text}\u200f`;
  return `${weekday(at, style)} ${text}`;
}

/** Today the time, this week weekday and time, before that the day without its year, in an older year the whole day. */
export function shortDate(instant: number, now: number, style: Style): string {
  const at = new Date(instant);
  const today = new Date(now);
  if (at.toDateString() === today.toDateString()) return clock(at, style.format);
  const wd = weekday(at, style);
  if (now - instant < 6 * 86_400_000) return `${wd} ${clock(at, style.format)}`;
  if (style.format === 'iso') return day(at, style);
  if (at.getFullYear() !== today.getFullYear()) return `${wd} ${day(at, style)}`;
  const withoutYear =
    style.format === 'us'
      ? `${at.getMonth() + 1}/${at.getDate()}`
      : `${two(at.getDate())}/${two(at.getMonth() + 1)}`;
  return `${wd} ${withoutYear}`;
}

/** "Draft saved at 4:41 PM". */
export const clockTime = (instant: number, { format }: Style): string => clock(new Date(instant), format);
