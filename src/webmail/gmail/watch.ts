/** Tells when the list or the conversation may have changed. Costs nothing while nothing does, and nothing while one writes. */
import { isConnected, isElement, locationOf, parentOf, windowOf } from '../node.ts';
import { findAll, findAround, findOptional } from './selectors.ts';

/** Ids come later than what they stand for, and rows are dealt anew in place; pages are kept and hidden by style. */
const attributeFilter = [
  'data-legacy-thread-id',
  'data-legacy-last-message-id',
  'data-legacy-last-non-draft-message-id',
  'data-legacy-message-id',
  'data-thread-id',
  'data-message-id',
  'aria-expanded',
  'style',
];

/** After a start or a change of route some lists are painted without a trace: look again, for a while. Milliseconds. */
const LOOK_AGAIN = 3000;
const LOOKS = 10;
const STARTING = 250;
const STARTING_LOOKS = 240;

/** Ends with the signal. Calls back in an animation frame, never inside a mutation. */
export function watchPage(page: Document, changed: () => void, signal: AbortSignal): void {
  const view = windowOf(page);
  if (!view || signal.aborted) return;
  const soon = onceAFrame(view, changed, signal);
  const observer = new MutationObserver((records) => {
    if (records.some(matters)) soon();
  });
  let watched: Element | undefined;
  let seen = '';
  let looks = 0;
  let timer = 0;

  view.addEventListener('hashchange', start, { signal });
  page.addEventListener('visibilitychange', start, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  start();

  function start(): void {
    looks = 0;
    look();
  }

  function look(): void {
    view?.clearTimeout(timer);
    if (Reflect.get(Document.prototype, 'hidden', page)) return;
    if (!watched || !isConnected(watched)) attach();
    const now = glance(page);
    if (now !== seen) soon();
    seen = now;
    looks += 1;
    if (view && looks < (watched ? LOOKS : STARTING_LOOKS))
      timer = view.setTimeout(look, watched ? LOOK_AGAIN : STARTING);
  }

  function attach(): void {
    observer.disconnect();
    watched = findOptional(page, 'pages') ?? parentOf(findOptional(page, 'thread') ?? page);
    if (watched)
      observer.observe(watched, { childList: true, subtree: true, attributes: true, attributeFilter });
  }
}

/** Hidden tabs have no frames: what changes there is told when the tab is seen again. */
function onceAFrame(view: Window, call: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
  return () => {
    if (frame !== 0 || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      call();
    });
  };
}

/** Everything but what happens inside a compose form: there the candidate writes. */
const matters = ({ target }: MutationRecord): boolean => {
  const element = isElement(target) ? target : parentOf(target);
  return element !== undefined && findAround(element, 'composeForm') === undefined;
};

/** What is cheap to compare: whether there is anything to read at all. */
const glance = (page: Document): string =>
  [
    locationOf(page)?.hash,
    Reflect.get(Document.prototype, 'title', page),
    findAll(page, 'line').length,
    findAll(page, 'thread').length,
  ].join('\n');
