/** What could not be understood on a webmail's page, as text to be handed on: outlines of pages, no mail. */
import type { KeepwarmDb } from '../store/db.ts';

export async function faultReport(db: KeepwarmDb): Promise<string> {
  const faults = await db.faults.orderBy('at').reverse().limit(20).toArray();
  return faults.map(({ webmail, selector, outline }) => `${webmail}: ${selector}\n${outline}`).join('\n\n');
}
