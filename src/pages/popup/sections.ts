/** Which rows the popup lists, under which headings, in which order. Pure, so that the keyboard walks what the eye sees. */
import type { Assessment } from '../../core/assessment.ts';
import { type SectionId, sectionOf } from '../../core/shown/section.ts';
import { MOST_ROWS, type Overview } from '../../store/queries.ts';
import { subtitleOf, titleOf } from '../../ui/view-words.ts';

export type Section = {
  readonly id: SectionId;
  /** Shown folded until the candidate opens it. */
  readonly folds: boolean;
  /** Known even where the rows have not been loaded. */
  readonly count: number;
  readonly rows: readonly Assessment[];
  /** Left out so that the popup opens at once, however many there are. */
  readonly more: number;
};

const order: readonly { id: SectionId; folds: boolean }[] = [
  { id: 'overdue', folds: false },
  { id: 'your turn', folds: false },
  { id: 'ask', folds: false },
  { id: 'coming up', folds: false },
  { id: 'no human yet', folds: true },
  { id: 'snoozed', folds: true },
  { id: 'rested', folds: true },
];

export function sectionsOf(
  views: readonly Assessment[],
  counts: Overview['counts'],
  filter: string,
  whole: ReadonlySet<SectionId>,
): Section[] {
  const fitting = views.filter((view) => fits(view, filter)).sort((a, b) => b.urgency - a.urgency);
  return order
    .map(({ id, folds }) => {
      const own = fitting.filter((view) => sectionOf(view) === id);
      const rows = whole.has(id) ? own : own.slice(0, MOST_ROWS);
      const count = filter ? own.length : Math.max(own.length, counts?.[id] ?? 0);
      // Of what rests none is loaded at first: its heading is the way to it.
      const more = own.length === 0 ? 0 : count - rows.length;
      return { id, folds, rows, count, more };
    })
    .filter(({ count }) => count > 0);
}

/** The rows that can be seen: those of sections that stand open. A filter opens all. */
export const visibleRows = (
  sections: readonly Section[],
  open: ReadonlySet<SectionId>,
  filter: string,
): Assessment[] =>
  sections.filter(({ id, folds }) => !folds || open.has(id) || filter !== '').flatMap(({ rows }) => rows);

/** Nothing here asks for the candidate now. */
export const isCalm = (views: readonly Assessment[]): boolean =>
  !views.some(({ group }) => group === 'overdue' || group === 'your turn' || group === 'ask');

/** The process that falls due next. */
export const nextDue = (views: readonly Assessment[]): Assessment | undefined =>
  views
    .filter(({ group, state, due }) => group === 'coming up' && state === 'waiting' && due !== undefined)
    .sort((a, b) => (a.due ?? 0) - (b.due ?? 0))[0];

const fits = (view: Assessment, filter: string): boolean => {
  const said = `${titleOf(view)} ${subtitleOf(view)} ${view.person?.address ?? ''} ${view.subject}`;
  const text = said.toLocaleLowerCase();
  return filter
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};
