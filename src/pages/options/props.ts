/** What the options page is given: data to show, and what each control does. It knows neither store nor messages. */
import type { Decision, Fields } from '../../core/decision.ts';
import type { Timeline } from '../../core/draft/timeline.ts';
import type { ImportResult } from '../../core/export/backup.ts';
import type { Process } from '../../core/facts.ts';
import type { Settings } from '../../core/settings.ts';
import type { SettingChanges } from '../../core/settings-form.ts';
import type { Account } from '../../core/thread.ts';
import type { AccountChanges } from '../../messages.ts';
import type { StoredThread } from '../../store/db.ts';
import type { Kept } from '../../store/queries.ts';

/** A key of the browser's that leads to Keepwarm; empty where the candidate has set none. */
export type Shortcut = { readonly name: string; readonly words: string; readonly keys: string };

export type OptionsProps = {
  /** Missing while it is being read. */
  readonly kept: Kept | undefined;
  /** The settings as they hold now. */
  readonly settings: Settings;
  /** The browser's own zone, which holds where none is set. */
  readonly browserZone: string;
  /** The processes that are awake, for previews. */
  readonly processes: readonly Process[];
  readonly isBroken: boolean;
  readonly shortcuts: readonly Shortcut[];
  readonly version: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly actions: OptionsActions;
};

export type OptionsActions = {
  save(changes: SettingChanges): Promise<void>;
  saveAccount(account: Account, changes: AccountChanges): Promise<void>;
  /** Resolves to the id under which it can be undone. */
  rule(about: Decision['about'], verdict: Fields['verdict'] | null): Promise<string>;
  /** Offers, final rounds and dates from now on. Resolves to the id under which it can be undone. */
  saveTimeline(timeline: Timeline): Promise<string>;
  saveBackup(): Promise<void>;
  /** With the id under which it can be undone. */
  importBackup(file: File): Promise<{ readonly id: string; readonly result: ImportResult }>;
  undo(id: string): Promise<void>;
  /** Threads as they are stored, to be looked at. */
  look(): Promise<readonly StoredThread[]>;
  wipe(): Promise<void>;
  copyReport(): Promise<void>;
  openShortcuts(): Promise<void>;
};
