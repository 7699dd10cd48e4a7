/** What settings must look like where they come from outside: a message, a file. Throws `ValiError` on anything else. */
import * as v from 'valibot';
import { type Day, parseDay, type Weekday } from './calendar/days.ts';
import { parseTemplate } from './draft/template.ts';
import { editableParts } from './draft/templates.ts';
import type { Timeline } from './draft/timeline.ts';
import type { Settings, Waits } from './settings.ts';

/** Some of the settings; null puts one back to its default. */
export type SettingChanges = { readonly [K in keyof Settings]?: NonNullable<Settings[K]> | null };

/** Nobody has more offers at once. */
const MOST_RECORDED = 100;

/** A year of working days: nobody waits longer. */
const LONGEST_WAIT = 260;

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const day = v.pipe(
  v.string(),
  v.check((value) => parseDay(value) !== undefined),
  v.transform((value) => value as Day),
);
const zone = v.pipe(text(100), v.check(isZone));
const wait = whole(1, LONGEST_WAIT);
const waits: v.GenericSchema<unknown, Waits> = v.strictTuple([wait, wait, wait]);

const week = v.strictObject({
  weekend: v.pipe(
    v.array(v.picklist([1, 2, 3, 4, 5, 6, 7] satisfies Weekday[])),
    v.check((days) => new Set(days).size === days.length && days.length < 7),
  ),
  daysOff: v.pipe(v.array(day), v.maxLength(1_000)),
});
const hours = v.pipe(
  v.strictObject({ from: whole(0, 23), to: whole(1, 24) }),
  v.check(({ from, to }) => from < to),
);

const partIds: ReadonlySet<string> = new Set(editableParts.map(({ id }) => id));
const templates = v.record(
  v.pipe(
    v.string(),
    v.check((id) => partIds.has(id)),
  ),
  v.pipe(
    text(10_000),
    v.check((written) => parseTemplate(written).ok),
  ),
);

const elsewhere = {
  process: v.exactOptional(text(800)),
  company: v.exactOptional(text(200)),
  at: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0))),
};
export const timeline = v.strictObject({
  offers: v.pipe(
    v.array(v.strictObject({ ...elsewhere, deadline: v.exactOptional(day) })),
    v.maxLength(MOST_RECORDED),
  ),
  finalRounds: v.pipe(
    v.array(v.strictObject({ ...elsewhere, day: v.exactOptional(day) })),
    v.maxLength(MOST_RECORDED),
  ),
  startDate: v.exactOptional(day),
  notice: v.exactOptional(
    v.strictObject({ count: whole(0, 400), unit: v.picklist(['days', 'weeks', 'months']) }),
  ),
}) as unknown as v.GenericSchema<unknown, Timeline>;

const forms = {
  timeZone: zone,
  week,
  hours,
  cadence: v.strictObject({
    freeze: waits,
    scheduling: waits,
    'applied-referred': waits,
    applied: waits,
    deciding: waits,
    other: waits,
  }),
  ownWaits: v.strictObject({ urgent: wait, other: wait }),
  notices: v.strictObject({
    digestHour: v.nullable(whole(0, 23)),
    promise: v.boolean(),
    offer: v.boolean(),
  }),
  tone: v.picklist(['warm', 'neutral', 'brief']),
  name: text(100),
  templates,
  keepMonths: v.union([whole(1, 120), v.literal('all')]),
  timeline,
} satisfies Record<keyof Settings, v.GenericSchema>;

/** Reads some settings, each of which may be missing or null (its default). */
export const settingChanges = v.strictObject(
  Object.fromEntries(Object.entries(forms).map(([key, form]) => [key, v.exactOptional(v.nullable(form))])),
) as unknown as v.GenericSchema<unknown, SettingChanges>;

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name !== '';
  } catch {
    return false;
  }
}
