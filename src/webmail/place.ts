/** Where something of ours can be shown in the host page. */
import { nodesOf, parentOf } from './node.ts';
import type { Place } from './webmail.ts';

/**
 * The first child of an element, or the next sibling of one. Putting what is already there touches nothing, so that it
 * wakes no observer.
 */
export const firstIn = (holder: Element): Place => ({
  put(element) {
    if (nodesOf(holder)[0] !== element) holder.prepend(element);
  },
});

export const after = (sibling: Element): Place => ({
  put(element) {
    if (sibling.nextSibling !== element) sibling.after(element);
  },
});

export const before = (sibling: Element): Place => ({
  put(element) {
    if (parentOf(element) !== parentOf(sibling) || element.nextSibling !== sibling) sibling.before(element);
  },
});
