/** Which threads of a list are read whole: those that are or may be hiring, and whose newest message is not known yet. */
import type { Decision } from '../decision.ts';
import { tidy } from '../reading/tidy.ts';
import type { Person } from '../thread.ts';
import { bulkShown } from './bulk.ts';
import { rowMayBeHiring } from './row.ts';
import { ruleFor } from './rules.ts';

export type SeenThread = {
  readonly newestId: string;
  readonly newestAt?: number;
  readonly people: readonly Person[];
  readonly subject: string;
  readonly snippet: string;
};

export type Reader = {
  /** The candidate's own addresses. */
  readonly own: readonly string[];
  readonly decisions: readonly Decision[];
  /** Epoch milliseconds: what is older would be forgotten tomorrow, and is not read today. */
  readonly before: number;
};

/** What is known of the thread: its newest message, and whether it is part of a process or may become one. */
export type Known = { readonly newestId: string; readonly live: boolean };

/** `byWords`: the webmail found words of hiring in the thread, so that the row need not say it once more. */
export function isWorthReading(
  row: SeenThread,
  known: Known | undefined,
  { own, decisions, before }: Reader,
  byWords = false,
): boolean {
  if (known?.newestId === row.newestId) return false;
  if (row.newestAt !== undefined && row.newestAt < before) return false;
  if (known?.live) return true;
  const others = row.people.map(({ address }) => address).filter((address) => !own.includes(address));
  const ruled = ruleFor(others, decisions);
  if (ruled !== undefined) return ruled === 'hiring';
  return rowMayBeHiring(row) || (byWords && !isBulk(row));
}

/** Mail to many holds every word there is. */
const isBulk = ({ people, subject, snippet }: SeenThread): boolean =>
  people.length > 0 && people.every((from) => bulkShown(from, tidy(subject), tidy(snippet)) !== undefined);
