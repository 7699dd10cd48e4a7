/** What can be pointed at on a line of time, in order of time: its marks, and the silences between them. */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import type { Line } from '../../core/pipeline/line.ts';
import type { Mark } from '../../core/pipeline/marks.ts';
import type { Span } from '../../core/pipeline/spans.ts';

export type Item =
  | { readonly is: 'mark'; readonly mark: Mark; readonly at: number }
  | { readonly is: 'silence'; readonly span: Span; readonly at: number };

/** A shorter pause is no silence that anybody would ask about. */
const SHORTEST = DAY;

/** The present silence is always among them. */
export function itemsOf({ marks, spans }: Line): readonly Item[] {
  const items: Item[] = [
    ...marks.map((mark) => ({ is: 'mark', mark, at: mark.at }) as const),
    ...spans
      .filter(({ from, to }, index) => to - from >= SHORTEST || index === spans.length - 1)
      .map((span) => ({ is: 'silence', span, at: span.from }) as const),
  ];
  // At the same moment the word comes before the silence that follows it.
  return items.sort((a, b) => a.at - b.at || (a.is === 'mark' ? 0 : 1) - (b.is === 'mark' ? 0 : 1));
}

/** Index of the item that is meant by a moment on the line: a mark close by, else the silence around it. */
export function itemAt(items: readonly Item[], at: number, reach: number): number | undefined {
  let best: number | undefined;
  let distance = reach;
  items.forEach((item, index) => {
    if (item.is !== 'mark' || Math.abs(item.at - at) > distance) return;
    best = index;
    distance = Math.abs(item.at - at);
  });
  if (best !== undefined) return best;
  const around = items.findIndex(
    (item) => item.is === 'silence' && item.span.from <= at && at <= item.span.to,
  );
  return around < 0 ? undefined : around;
}

/** Where on the line an item is pointed at: a silence in its middle. */
export const middleOf = (item: Item): number =>
  item.is === 'mark' ? item.at : (item.span.from + item.span.to) / 2;
