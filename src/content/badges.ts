/** The badges of the visible list: exactly one on each row that needs one, none elsewhere, however the host repaints. */
import type { Assessment } from '../core/assessment.ts';
import { clockOf } from '../ui/dates.ts';
import { tooltipOf } from '../ui/view-words.ts';
import type { Row } from '../webmail/webmail.ts';
import { badgeStyle, renderBadge, updateBadge } from './badge.ts';

export type Badges = {
  /** Shows on each row what belongs to its thread, and takes away what belongs to none. */
  paint(rows: readonly Row[], shown: ReadonlyMap<string, Assessment>): void;
  clear(): void;
};

export function badges(page: Document): Badges {
  addStyle(page);
  /** Keyed by row element, which the host reuses for other threads: what it says is renewed on every pass. */
  let held = new Map<Element, HTMLElement>();

  return {
    paint(rows, shown) {
      const kept = new Map<Element, HTMLElement>();
      for (const row of rows) {
        const assessment = shown.get(row.threadId);
        if (!assessment?.badge) continue;
        const tooltip = tooltipOf(assessment);
        const clock = clockOf(assessment);
        const badge = held.get(row.element) ?? quiet(renderBadge(assessment.badge, tooltip, clock));
        updateBadge(badge, assessment.badge, tooltip, clock);
        row.badge.put(badge);
        kept.set(row.element, badge);
      }
      for (const [element, badge] of held) if (!kept.has(element)) badge.remove();
      held = kept;
    },

    clear() {
      for (const badge of held.values()) badge.remove();
      held = new Map();
    },
  };
}

const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'keydown',
  'dragstart',
] as const;

/** The host would take a press on the badge for one on its row, and open the thread or start a drag. */
function quiet(badge: HTMLElement): HTMLElement {
  for (const type of PRESSES) badge.addEventListener(type, (event) => event.stopPropagation());
  return badge;
}

function addStyle(page: Document): void {
  const style = page.createElement('style');
  style.dataset.keepwarm = 'style';
  style.textContent = badgeStyle;
  page.head.append(style);
}
