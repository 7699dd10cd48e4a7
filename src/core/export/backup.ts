/**
 * The candidate's own words as a file: decisions, learned rules (decisions on senders and domains) and settings. Facts
 * are not in it, because they can be read again. A file from outside is not trusted: it is read whole or not at all.
 */
import * as v from 'valibot';
import type { Decision } from '../decision.ts';
import type { Settings } from '../settings.ts';
import { settingChanges } from '../settings-form.ts';
import { decision, instant } from './decision-form.ts';
import { hasOnlyPlainKeys, isShallow } from './tame.ts';

/** A setting with the time at which it was set (epoch milliseconds). */
export type DatedSetting = {
  [K in keyof Settings]-?: {
    readonly key: K;
    readonly value: NonNullable<Settings[K]>;
    readonly at: number;
  };
}[keyof Settings];

export type Backup = {
  readonly format: 'keepwarm';
  readonly version: 1;
  /** Epoch milliseconds. */
  readonly savedAt: number;
  readonly decisions: readonly Decision[];
  readonly settings: readonly DatedSetting[];
};

/** Why a file was not read. `newer version`: a later Keepwarm wrote it. `damaged`: `where` names the first wrong place. */
export type BackupFault = {
  readonly is: 'too big' | 'no json' | 'no backup' | 'newer version' | 'damaged';
  readonly where?: string;
};
export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly fault: BackupFault };

/** What an import has changed; `kept` are words on which the store had the same one already, or a newer one. */
export type Imported = { readonly decisions: number; readonly settings: number; readonly kept: number };
export type ImportResult =
  | { readonly ok: true; readonly value: Imported }
  | { readonly ok: false; readonly fault: BackupFault };

/** The largest file that is read (characters), and the most decisions in it. A long search makes some hundred kB. */
export const LARGEST = 10_000_000;
const MOST_DECISIONS = 100_000;

const setting = v.pipe(
  v.strictObject({ key: v.string(), value: v.unknown(), at: instant }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { key, value } = dataset.value;
    const isKnown = value !== null && v.is(settingChanges, { [key]: value });
    if (!isKnown) addIssue({ message: `not a value of the setting “${key}”` });
  }),
);

const backup = v.strictObject({
  format: v.literal('keepwarm'),
  version: v.literal(1),
  savedAt: instant,
  decisions: v.pipe(v.array(decision), v.maxLength(MOST_DECISIONS)),
  settings: v.pipe(
    v.array(setting),
    v.check((all) => new Set(all.map(({ key }) => key)).size === all.length, 'a setting stands in it twice'),
  ),
});

/** In a steady order, so that the same state always makes the same file. */
export function backupText(
  decisions: readonly Decision[],
  settings: readonly DatedSetting[],
  savedAt: number,
): string {
  const whole: Backup = {
    format: 'keepwarm',
    version: 1,
    savedAt,
    decisions: decisions.toSorted((a, b) => compare(a.about, b.about) || compare(a.field, b.field)),
    settings: settings.toSorted((a, b) => compare(a.key, b.key)),
  };
  return `${JSON.stringify(whole, undefined, 1)}\n`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reads such a file; nothing in it is used unless all of it is right. */
export function readBackup(text: string): ReadBackup {
  if (text.length > LARGEST) return refused({ is: 'too big' });
  if (!isShallow(text)) return refused({ is: 'damaged' });
  const parsed = parse(text);
  if (parsed === undefined) return refused({ is: 'no json' });
  const { value } = parsed;
  if (!hasOnlyPlainKeys(value)) return refused({ is: 'damaged' });
  if (!isOurs(value)) return refused({ is: 'no backup' });
  if (typeof value.version === 'number' && value.version > 1) return refused({ is: 'newer version' });
  const read = v.safeParse(backup, value, { abortEarly: true });
  if (read.success) return { ok: true, backup: read.output as Backup };
  const where = v.getDotPath(read.issues[0]);
  return refused({ is: 'damaged', ...(where !== null && { where }) });
}

const refused = (fault: BackupFault): ReadBackup => ({ ok: false, fault });

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    // Some programs put a byte order mark in front.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
}

const isOurs = (value: unknown): value is { readonly format: 'keepwarm'; readonly version?: unknown } =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 'keepwarm';
