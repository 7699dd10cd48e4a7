/** Hearing that list, pane or account may have changed. */
import { attribute, isElement, queryAll, windowOf } from '../node.ts';
import { hearPopOuts } from '../pop-out.ts';

/** Outlook uses a row's element again for another conversation: then these change, and no element comes or goes. */
const ATTRIBUTES = ['data-convid', 'id', 'title', 'aria-selected', 'aria-expanded', 'data-folder-name'];

/**
 * At most once a frame, and never while the page is hidden. Letters typed into an editor wake nothing, since text is not
 * observed; what Keepwarm itself puts into the page does not count.
 */
export function watch(page: Document, changed: () => void, signal: AbortSignal): void {
  const view = windowOf(page);
  const [root] = queryAll(page, 'body');
  if (!view || !root || signal.aborted) return;
  let frame = 0;
  const soon = (): void => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      changed();
    });
  };
  const observer = new view.MutationObserver((records) => {
    if (!frame && records.some((record) => !isOurs(record))) soon();
  });
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
  view.addEventListener('popstate', soon, { signal });
  hearPopOuts(page, soon, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.cancelAnimationFrame(frame);
  });
}

const isOurs = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
  type === 'attributes'
    ? isElement(target) && isMarked(target)
    : [...addedNodes, ...removedNodes].every((node) => isElement(node) && isMarked(node)) ||
      (isElement(target) && isMarked(target));

const isMarked = (element: Element): boolean => attribute(element, 'data-keepwarm') !== undefined;
