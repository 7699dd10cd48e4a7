/** Outlook's search box: asking, and telling when the list shows the answer. */
import { attribute, isConnected, pageOf, windowOf } from '../node.ts';
import { until } from '../until.ts';
import { rowElements } from './rows.ts';
import { scrollerOf, settled } from './scrolling.ts';
import { outlook } from './selectors.ts';

/** Milliseconds: Outlook may be slow; a list that stays empty for so long is empty; one that stays so is the answer. */
const ANSWER = 25_000;
const EMPTY = 3_500;
const STILL = 1_500;
/** Milliseconds after a scroll in which rows of the same view still come. */
const MOVING = 600;

export const typedIn = (page: Document): string => {
  const field = outlook.findOptional(page, 'searchField');
  return field ? Reflect.get(HTMLInputElement.prototype, 'value', field) : '';
};

/**
 * Resolves once the list shows what was found, perhaps nothing. The address does not tell it, and headings are words of a
 * language: the rows do, which have other ids in each view. Throws SelectorError where there is no search box.
 */
export async function searchFor(
  page: Document,
  query: string,
  signal: AbortSignal,
): Promise<'shown' | 'no answer' | 'moved away'> {
  const field = outlook.find(page, 'searchField');
  await settled(page, signal);
  const view = viewOf(page);
  const isSame = typedIn(page) === query;
  enter(field, query);
  const start = performance.now();
  let emptySince: number | undefined;
  let changedSince: number | undefined;
  const answer = await until(
    () => {
      if (typedIn(page) !== query) return 'moved away';
      const now = performance.now();
      const rows = rowElements(page);
      emptySince = rows.length > 0 ? undefined : (emptySince ?? now);
      if (emptySince !== undefined) return now - emptySince >= EMPTY ? 'shown' : undefined;
      const kept = view.keptOf(rows);
      if (kept === 0) return 'shown';
      // Ids that stay from view to view would hide the answer: then most rows must have changed, or been made anew.
      const isAnother = isSame || kept * 2 < rows.length || view.isGone();
      changedSince = isAnother ? (changedSince ?? (isSame ? start : now)) : undefined;
      return changedSince !== undefined && now - changedSince >= STILL ? 'shown' : undefined;
    },
    ANSWER,
    signal,
  );
  return answer ?? 'no answer';
}

/** The rows of the view that is left, with those that come into sight in it while somebody scrolls. */
function viewOf(page: Document) {
  const known = new Map<string, Element>();
  const add = (rows: readonly Element[]): void => {
    for (const row of rows) known.set(attribute(row, 'id') ?? '', row);
  };
  const top = (): number => scrollerOf(page)?.scrollTop ?? 0;
  let at = top();
  let scrolledAt = Number.NEGATIVE_INFINITY;
  add(rowElements(page));
  return {
    keptOf(rows: readonly Element[]): number {
      const now = performance.now();
      // The answer begins at the top; elsewhere it is the old view that was moved.
      if (top() !== at && top() !== 0) scrolledAt = now;
      at = top();
      if (now - scrolledAt < MOVING) add(rows);
      return rows.filter((row) => known.has(attribute(row, 'id') ?? '')).length;
    },
    isGone: () => known.size > 0 && ![...known.values()].some(isConnected),
  };
}

/** As typed, and Enter pressed. The page keeps the text of the field itself, and hears of it by the event alone. */
function enter(field: Element, text: string): void {
  const view = windowOf(pageOf(field));
  if (!view) return;
  (field as HTMLElement).focus();
  Reflect.set(HTMLInputElement.prototype, 'value', text, field);
  field.dispatchEvent(new view.InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  const enter = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true };
  for (const type of ['keydown', 'keypress', 'keyup'])
    field.dispatchEvent(new view.KeyboardEvent(type, enter));
}

/** Takes away what was typed, where leaving the search has not. */
export function clearSearch(page: Document): void {
  const field = outlook.findOptional(page, 'searchField');
  const view = windowOf(page);
  if (!field || !view) return;
  Reflect.set(HTMLInputElement.prototype, 'value', '', field);
  field.dispatchEvent(new view.InputEvent('input', { bubbles: true, inputType: 'deleteContent' }));
}
