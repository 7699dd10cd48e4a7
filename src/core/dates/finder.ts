/** The form of one way to name days: a pattern, and how its words become days. */
import type { Day } from '../calendar/days.ts';
import type { Range } from './weeks.ts';
import type { Saying, Span } from './when.ts';

/** Days without their place in the text. */
export type Named = Range & Pick<Span, 'sort' | 'wait'>;

export type Finder = {
  /** Global. */
  readonly pattern: RegExp;
  /** The days that these words name; undefined where they name none. */
  readonly read: (match: RegExpMatchArray, saying: Saying) => Named | Day | undefined;
};

/** All spans that the finders see, the longest at each place; of two that overlap the earlier, then the longer one. */
export function spansOf(text: string, saying: Saying, finders: readonly Finder[]): Span[] {
  const found: Span[] = [];
  for (const { pattern, read } of finders) {
    for (const match of text.matchAll(pattern)) {
      const named = read(match, saying);
      if (named === undefined) continue;
      const range = typeof named === 'string' ? { first: named, last: named } : named;
      found.push({ index: match.index, end: match.index + match[0].length, ...range });
    }
  }
  found.sort((a, b) => a.index - b.index || b.end - a.end);
  const spans: Span[] = [];
  for (const span of found) {
    const before = spans.at(-1);
    if (!before || span.index >= before.end) spans.push(span);
    else if (span.end - span.index > before.end - before.index) spans[spans.length - 1] = span;
  }
  return spans;
}
