/** A short way to write invented processes: who says what, and when by a local clock. */
import { instantOf, parseDay } from '../../src/core/calendar/days.ts';
import type { Decisions } from '../../src/core/decision.ts';
import type { MessageFacts, Process } from '../../src/core/facts.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import type { Signal } from '../../src/core/signals/signal.ts';
import { type Found, stand } from '../../src/core/turn/stand.ts';
import { maya, messageFacts, robin, threadFacts } from '../support/facts.ts';

type Part = Omit<Partial<MessageFacts>, 'signals'> & { readonly signals?: readonly Partial<Signal>[] };

export const zoned = (timeZone: string, more: Partial<Settings> = {}): Settings => ({
  ...defaultSettings,
  timeZone,
  ...more,
});

/** "2026-11-02 09:30", or the start of a day without a clock. */
export function at(local: string, zone = 'UTC'): number {
  const [date = '', time = '00:00'] = local.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const day = parseDay(date);
  if (!day) throw new Error(`not a day: ${date}`);
  return instantOf(day, zone, hour, minute);
}

let count = 0;

function said(by: 'company' | 'candidate', local: string, part: Part, zone?: string): MessageFacts {
  count += 1;
  const [from, to] = by === 'company' ? [maya, [robin]] : [robin, [maya]];
  const signals = (part.signals ?? []).map(
    (signal) => ({ kind: 'request', by, quote: '', ...signal }) as Signal,
  );
  return messageFacts({ id: `m${count}`, by, from, to, sentAt: at(local, zone), ...part, signals });
}

export const they = (local: string, part: Part = {}, zone?: string) => said('company', local, part, zone);
export const me = (local: string, part: Part = {}, zone?: string) => said('candidate', local, part, zone);

export const oneThread = (...messages: MessageFacts[]): Process => ({ threads: [threadFacts({ messages })] });

export type Given = { now: string; zone?: string; settings?: Settings; decisions?: Decisions };

/** Where a process of one thread stands at a local moment. */
export function standing(messages: MessageFacts[], { now, zone = 'UTC', settings, decisions }: Given): Found {
  return stand(oneThread(...messages), decisions ?? {}, settings ?? zoned(zone), at(now, zone));
}

/** The signals of a meeting that is fixed from `start` to `end`, local clocks. */
export const fixed = (
  start: string,
  end: string,
  more: Partial<Signal> = {},
  zone?: string,
): Partial<Signal> => ({
  kind: 'meeting',
  fixed: true,
  from: start.slice(0, 10) as never,
  start: at(start, zone),
  end: at(end, zone),
  round: 'interview',
  ...more,
});
