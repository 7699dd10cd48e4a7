/** Notes that the candidate has changed: kept in memory while the browser runs, so that a popup that closes loses none. */
import browser from '../../browser.ts';

/** By thread and newest message. */
export type Edits = Readonly<Record<string, string>>;

const NAME = 'edits';

/** Empty where nothing is kept or the browser does not tell. */
export async function keptEdits(): Promise<Edits> {
  const kept: unknown = await browser.storage.session.get(NAME).then(
    (all) => all[NAME],
    () => undefined,
  );
  const texts = Object.entries(kept && typeof kept === 'object' ? kept : {});
  return Object.fromEntries(texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

export const keepEdits = (edits: Edits): Promise<void> => browser.storage.session.set({ [NAME]: edits });
