/**
 * One script a page. After an update the browser may put a new one beside the old one, whose world it cannot reach:
 * the new one says so in an event, and sweeps what the old one has left.
 */
import { isAlive } from './ask.ts';

const EVENT = 'keepwarm-takes-over';
/** How often (ms) a script looks whether its extension is still there. */
const PULSE = 5_000;

/** A controller that is aborted when a newer script takes over or the extension is gone. */
export function takeOver(page: Document): AbortController {
  page.dispatchEvent(new Event(EVENT));
  sweep(page);
  const end = new AbortController();
  page.addEventListener(EVENT, () => end.abort(), { signal: end.signal });
  const pulse = setInterval(() => {
    if (!isAlive()) end.abort();
  }, PULSE);
  end.signal.addEventListener('abort', () => {
    clearInterval(pulse);
    sweep(page);
  });
  return end;
}

/** Everything of ours wears the attribute `data-keepwarm`. */
function sweep(page: Document): void {
  const ours = page.evaluate('//*[@data-keepwarm]', page, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
  for (let i = 0; i < ours.snapshotLength; i++) {
    const node = ours.snapshotItem(i);
    if (node instanceof Element) node.remove();
  }
}
