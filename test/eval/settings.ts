/** The settings of a written mailbox: the defaults, and what its row says differently. */
import type { Day, WorkingWeek } from '../../src/core/calendar/days.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';

type Given = { weekend?: WorkingWeek['weekend']; daysOff?: Day[] } & Partial<Settings>;

export function settingsOf(row: {
  candidate: { name: string };
  timeZone: string;
  settings?: Record<string, unknown>;
}): Settings {
  const { weekend, daysOff, ...rest } = (row.settings ?? {}) as Given;
  const week = { ...defaultSettings.week, ...(weekend && { weekend }), ...(daysOff && { daysOff }) };
  return { ...defaultSettings, name: row.candidate.name, timeZone: row.timeZone, week, ...rest };
}
