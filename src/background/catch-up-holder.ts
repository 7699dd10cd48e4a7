/** Which page is at it: of several tabs of an account only one. */
import browser from '../browser.ts';
import { paused, rested, takesTab } from '../core/catch-up/run.ts';
import { type Holder, isElsewhere } from '../core/catch-up/step.ts';
import { changeCatchUp } from '../store/catch-ups.ts';
import type { KeepwarmDb, StoredCatchUp } from '../store/db.ts';

/** A page: its tab, and the life of the script in it. */
export type Asker = Omit<Holder, 'heardAt'>;

/** A tab that is gone holds nothing, whatever was heard of it. */
export async function mayGoOn(holder: Holder | undefined, asker: Asker, now: number): Promise<boolean> {
  if (!holder || !isElsewhere(holder, asker, now)) return true;
  return browser.tabs.get(holder.tab).then(
    () => false,
    () => true,
  );
}

/** A tab was closed: what used it for itself pauses, the rest goes on where another tab of the account is open. */
export async function leaveTab(db: KeepwarmDb, tab: number): Promise<void> {
  for (const { account, holder } of await db.catchUps.toArray())
    if (holder?.tab === tab) await changeCatchUp(db, account, (held) => left(held));
}

/** The browser was closed: the tabs' numbers mean other tabs now. */
export async function leaveAllTabs(db: KeepwarmDb): Promise<void> {
  for (const { account, holder } of await db.catchUps.toArray())
    if (holder) await changeCatchUp(db, account, (held) => left(held));
}

function left({ holder: _holder, ...held }: StoredCatchUp): StoredCatchUp {
  const { run } = held;
  if (run.state !== 'going') return held;
  return { ...held, run: takesTab(run) ? paused(run, 'tab closed') : rested(run, 'tab closed') };
}
