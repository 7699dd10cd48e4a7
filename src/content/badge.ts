/** The badge on an inbox row: one element, plain DOM, because it is made for every row of every list. */
import type { Badge } from '../core/assessment.ts';
import { badgeSpoken, badgeText } from '../ui/badge-words.ts';
import { type Clock, clockHere } from '../ui/dates.ts';

/**
 * Goes into the host page once. Host themes are images as well as colours, so everything is mixed from the row's own
 * text colour: it reads wherever the row reads. Nothing here changes the height of a row at any density: the margins take
 * the badge out of the reckoning, since where "middle" lies depends on the font.
 */
export const badgeStyle = `
[data-keepwarm="badge"] {
  all: initial;
  display: inline-block;
  flex: none;
  box-sizing: border-box;
  max-width: 16em;
  height: 18px;
  margin-block: -3px;
  margin-inline-end: 6px;
  padding: 0 7px;
  overflow: hidden;
  border: 1px solid transparent;
  border-radius: 9px;
  color: inherit;
  font: 500 11px/16px "Google Sans Text", "Segoe UI", Roboto, system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
  text-overflow: ellipsis;
  vertical-align: middle;
  white-space: nowrap;
  cursor: default;
}
[data-keepwarm="badge"][data-strength="strong"] {
  border-color: color-mix(in srgb, #e2711d 70%, transparent);
  background: color-mix(in srgb, #f08a3c 10%, transparent);
  font-weight: 600;
}
[data-keepwarm="badge"][data-strength="quiet"] {
  border-color: color-mix(in srgb, currentColor 28%, transparent);
}
@media (forced-colors: active) {
  [data-keepwarm="badge"] { border-color: CanvasText; }
}
`;

export function renderBadge(badge: Badge, tooltip: string, clock: Clock = clockHere()): HTMLElement {
  const element = document.createElement('span');
  element.dataset.keepwarm = 'badge';
  // As an image with a name: a bare span may carry no name, and the short text alone says too little when read aloud.
  element.setAttribute('role', 'img');
  updateBadge(element, badge, tooltip, clock);
  return element;
}

/** Makes an earlier badge say something else; touches nothing that is already so, or the host page would see changes. */
export function updateBadge(
  element: HTMLElement,
  badge: Badge,
  tooltip: string,
  clock: Clock = clockHere(),
): void {
  const spoken = badgeSpoken(badge, clock);
  const text = badgeText(badge, clock);
  if (element.textContent !== text) element.textContent = text;
  set(element, 'data-strength', badge.strong ? 'strong' : 'quiet');
  set(element, 'title', tooltip);
  set(element, 'aria-label', tooltip ? `${spoken}. ${tooltip}` : spoken);
}

const set = (element: Element, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};
