/** Measures one written thread: verdict, kinds, signals, and what is assessed of it. */
import type { ThreadFacts } from '../../src/core/facts.ts';
import { read } from '../../src/core/reading/read.ts';
import { assessedProcess } from './assessed.ts';
import { type ExpectedSignal, type ThreadRow, threadOf } from './rows.ts';
import type { Score } from './score.ts';
import { settingsOf } from './settings.ts';

export function measureThread(row: ThreadRow, score: Score): void {
  const { id, candidate, expect } = row;
  const settings = settingsOf(row);
  const now = Date.parse(row.now);
  const facts = read(threadOf(id, candidate, row.messages), candidate, settings, now);
  score.field(id, 'verdict', expect.verdict, facts.verdict.is);
  expect.kinds.forEach((kind, index) => {
    score.field(`${id} #${index}`, 'kinds', kind, factsOf(facts, index)?.kind);
  });
  if (expect.signals) measureSignals(id, expect.signals, facts, score);
  // The truth on turn and stage is asked also of a thread that was not taken for hiring.
  if (expect.verdict === 'not hiring') return;
  const answer = score.attempt(id, () => assessedProcess({ threads: [facts] }, settings, now));
  for (const field of ['turn', 'stage', 'state', 'due', 'reason'] as const)
    if (field in expect) score.field(id, field, expect[field] ?? null, answer?.[field]);
}

const factsOf = (facts: ThreadFacts, index: number) => facts.messages.find((one) => one.id === String(index));

type Found = { kind: string; message: number; by: string; from?: string; to?: string };

/** Each expected signal is met by one found of its kind in its message, by its side; one with its day first. */
function measureSignals(id: string, expected: ExpectedSignal[], facts: ThreadFacts, score: Score): void {
  const left: Found[] = facts.messages.flatMap(({ id: message, signals }) =>
    signals.map(({ kind, by, from, to }) => ({
      kind,
      message: Number(message),
      by,
      ...(from && { from }),
      ...(to && { to }),
    })),
  );
  for (const wanted of expected) {
    const day = wanted.kind === 'meeting' ? 'from' : 'to';
    const fits = left.filter(
      (found) =>
        found.kind === wanted.kind &&
        found.message === wanted.message &&
        (!wanted.by || found.by === wanted.by),
    );
    const met = fits.find((found) => found[day] === wanted[day]) ?? fits[0];
    score.signal(id, wanted.kind, wanted, met);
    if (!met) continue;
    left.splice(left.indexOf(met), 1);
    // The deadline of a request is not compared.
    if (wanted[day] && wanted.kind !== 'request') score.day(id, wanted.kind, wanted[day], met[day]);
  }
  for (const extra of left) score.signal(id, extra.kind, undefined, extra);
}
