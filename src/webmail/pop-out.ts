/**
 * Windows that a webmail opens at about:blank to write a mail in. They have no address of their own, and name neither
 * mailbox nor conversation: the page that opened them does. The script in such a window only says that it is there; all
 * reading, checking and writing is done from the opener, whose page shows what the mail belongs to.
 */
import { windowOf } from './node.ts';

const EVENT = 'keepwarm-popped-out';

/** In the window itself: says so now, and whenever it is looked at, since the opener may have been loaded anew. */
export function announcePopOut(view: Window): void {
  const say = (): void => {
    try {
      view.opener?.document.dispatchEvent(new UIEvent(EVENT, { view }));
    } catch {
      // The opener has gone elsewhere, and is none of ours any more.
    }
  };
  say();
  view.addEventListener('focus', say);
}

const poppedOut = new WeakMap<Document, Set<Window>>();

/** In the page that opens them. */
export function hearPopOuts(page: Document, changed: () => void, signal: AbortSignal): void {
  const windows = new Set<Window>();
  poppedOut.set(page, windows);
  page.addEventListener(
    EVENT,
    (event) => {
      // Made in the other window, it is an instance of that window's UIEvent, and of none here. The browser sees to it that
      // `view` is a window: in this world nobody else has put anything on it.
      const { view } = event as UIEvent;
      if (!view || view === windowOf(page)) return;
      windows.add(view);
      changed();
    },
    { signal },
  );
  signal.addEventListener('abort', () => poppedOut.delete(page));
}

/** What stands in the windows that are still open. */
export function popOutsOf(page: Document): Document[] {
  const windows = poppedOut.get(page) ?? new Set();
  return [...windows].flatMap((view) => {
    const inside = view.closed ? undefined : documentIn(view);
    if (!inside) windows.delete(view);
    return inside ?? [];
  });
}

/** Undefined where the window has gone to an address of another origin. */
function documentIn(view: Window): Document | undefined {
  try {
    return view.document;
  } catch {
    return undefined;
  }
}
