/** The number on the toolbar icon: overdue and my turn. */
import browser from '../browser.ts';
import type { KeepwarmDb } from '../store/db.ts';
import { countOf } from '../store/views.ts';

/** Calm, and readable on light and dark toolbars. */
const COLOUR = '#b4530a';

export async function showCount(db: KeepwarmDb): Promise<void> {
  const count = await countOf(db);
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
}
