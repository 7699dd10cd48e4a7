/** Whether Gmail has saved its draft: its own request for it goes out a second or so after the last input. */
import { windowOf } from '../node.ts';
import { pause } from '../until.ts';

/** Saves and sends go to `/sync/u/N/i/s`; in a delegated mailbox `/sync/u/N/d/<token>/i/s`. */
const isSave = (entry: PerformanceEntry): boolean => {
  const { status } = { status: (entry as PerformanceResourceTiming).responseStatus ?? 200 };
  return /\/sync\/u\/\d+\/(?:d\/[^/]+\/)?i\/s(?:\?|$)/.test(entry.name) && status >= 200 && status < 300;
};

/** A save that takes longer is not the answer to this input. Milliseconds. */
const WITHIN = 20_000;
/** When to remind Gmail of what it may have missed. */
const REMIND = 4_000;

/** A save that starts this soon (ms) after somebody wrote elsewhere in the page may be of that: its address tells not of which. */
const OF_THAT = 3_000;

type Writing = { readonly target: EventTarget; readonly at: number };

const lately = new WeakMap<Document, Writing[]>();

/** Remembers for a moment where in the page was written. */
export function noteWriting(page: Document, signal: AbortSignal): void {
  const view = windowOf(page);
  const note = ({ target }: Event): void => {
    if (!target || !view) return;
    const at = view.performance.now();
    const others = (lately.get(page) ?? []).filter((one) => one.target !== target && at - one.at < OF_THAT);
    lately.set(page, [...others, { target, at }]);
  };
  page.addEventListener('input', note, { signal, capture: true });
}

const mayBeOfAnother = (page: Document, editor: Element, startTime: number): boolean =>
  (lately.get(page) ?? []).some(
    ({ target, at }) => target !== editor && startTime >= at && startTime - at < OF_THAT,
  );

/**
 * Starts to listen now: the list of past requests is full in a tab that has been open for long. Resolves to true at a save that
 * can only be of this editor.
 */
export function nextSave(page: Document, editor: Element): Promise<boolean> {
  const view = windowOf(page);
  if (!view) return Promise.resolve(false);
  const since = view.performance.now();
  const over = new AbortController();
  return new Promise((resolve) => {
    const observer = new view.PerformanceObserver((list) => {
      const isOurs = (entry: PerformanceEntry): boolean =>
        entry.startTime >= since && isSave(entry) && !mayBeOfAnother(page, editor, entry.startTime);
      if (list.getEntries().some(isOurs)) end(true);
    });
    observer.observe({ type: 'resource' });
    void pause(WITHIN, over.signal).then(() => end(false));

    function end(saved: boolean): void {
      observer.disconnect();
      over.abort();
      resolve(saved);
    }
  });
}

/**
 * Resolves to whether the save came. An editor that was written in and says nothing gets the key press by which Gmail learns of
 * changes (a full stop, as other extensions do); it writes nothing, being no key of the candidate's.
 */
export async function savedAfter(
  save: Promise<boolean>,
  editor: HTMLElement,
  signal: AbortSignal,
): Promise<boolean> {
  const late = pause(REMIND, signal).then(() => undefined);
  const first = await Promise.race([save, late]);
  if (first !== undefined) return first;
  if (signal.aborted) return false;
  for (const type of ['keydown', 'keypress', 'keyup'])
    editor.dispatchEvent(new KeyboardEvent(type, { bubbles: true, cancelable: true, keyCode: 190 }));
  const stopped = new Promise<boolean>((resolve) => signal.addEventListener('abort', () => resolve(false)));
  return Promise.race([save, stopped]);
}
