/** Which rows the popup lists, under which headings, in which order. Pure, so that the keyboard walks what the eye sees. */
import type { Assessment } from '../../core/assessment.ts';
import { subtitleOf, titleOf } from '../../ui/view-words.ts';

export type SectionId = 'overdue' | 'your turn' | 'ask' | 'coming up' | 'no human yet' | 'snoozed' | 'rested';

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

/** More than anybody looks through; the filter finds the rest. */
const MOST_ROWS = 25;

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
  restedCount: number,
  filter: string,
  whole: ReadonlySet<SectionId>,
): Section[] {
  const fitting = views.filter((view) => fits(view, filter)).sort((a, b) => b.urgency - a.urgency);
  return order
    .map(({ id, folds }) => {
      const own = fitting.filter((view) => sectionOf(view) === id);
      const isUnloaded = id === 'rested' && own.length === 0 && !filter;
      const rows = whole.has(id) ? own : own.slice(0, MOST_ROWS);
      const count = isUnloaded ? restedCount : own.length;
      return { id, folds, rows, count, more: own.length - rows.length };
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

const sectionOf = ({ group, state }: Assessment): SectionId | 'none' =>
  group === 'coming up' && state === 'no human yet' ? 'no human yet' : group;

const fits = (view: Assessment, filter: string): boolean => {
  const said = `${titleOf(view)} ${subtitleOf(view)} ${view.person?.address ?? ''} ${view.subject}`;
  const text = said.toLocaleLowerCase();
  return filter
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
};
