/** The examples of every signal: its + lines say it, its − lines do not, and no other signal is heard in either. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/core/facts.ts';
import { readers, readSignals } from '../../src/core/signals/index.ts';
import type { Reading } from '../../src/core/signals/reading.ts';
import type { Side, Signal } from '../../src/core/signals/signal.ts';

const folder = 'test/core/signals';
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

type Example = {
  line: string;
  says: boolean;
  by: Side;
  kind: Kind;
  /** Other signals, or of a no-show who stayed away, that the line is tagged with. */
  tags: string[];
  text: string;
  days: string | undefined;
};

/** Tuesday 24 November 2026, 10:00 in London. */
export const readingOf = ({ by, kind, text }: Pick<Example, 'by' | 'kind' | 'text'>): Reading => ({
  text,
  subject: '',
  by,
  kind,
  language: 'en',
  sentAt: Date.parse('2026-11-24T10:00:00Z'),
  timeZone: 'Europe/London',
  week: { weekend: [6, 7], daysOff: [] },
  from: { name: 'Maya Ortiz', address: 'maya@northwind.example' },
  candidate: { name: 'Sam Poe', addresses: ['sam@poe.example'] },
  earlier: [],
});

const ownSide: Record<string, Side> = {
  accepted: 'candidate',
  declined: 'candidate',
  withdrawn: 'candidate',
};

function examplesOf(file: string): Example[] {
  const kind = file.replace('.txt', '');
  return readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => /^[+-] /.test(line))
    .map((line) => {
      const [, sign, who, text, days] = /^([+-]) (?:\((.*?)\) )?(.*?)(?: *=> *(\S+))? *$/.exec(line) ?? [];
      const tags = [...(text ?? '').matchAll(/\[([a-z, -]+)\]/g)].flatMap(
        ([, list]) => list?.split(', ') ?? [],
      );
      return {
        line,
        says: sign === '+',
        by: who === 'candidate' ? 'candidate' : (ownSide[kind] ?? 'company'),
        kind: who === 'auto-reply' || who === 'status' ? who : 'human',
        tags,
        text: (text ?? '').replace(/ ?\[[a-z, -]+\] ?/g, ' ').trim(),
        days,
      };
    });
}

test('every signal has examples, and every file of examples a signal', () => {
  expect(files.map((file) => file.replace('.txt', '')).sort()).toEqual(
    readers.map(({ kind }) => kind).sort(),
  );
});

describe.each(files)('%s', (file) => {
  const kind = file.replace('.txt', '');
  test.each(examplesOf(file).map((example) => [example.line, example] as const))('%s', (_, example) => {
    const { signals } = readSignals(readingOf(example));
    const others = kind === 'no-show' && example.says ? [] : example.tags;
    expect(signals.map((signal) => signal.kind).sort()).toEqual(
      (example.says ? [kind, ...others] : others).sort(),
    );
    const signal = signals.find((each) => each.kind === kind);
    if (example.days) expect(daysOf(signal)).toBe(example.days);
    if (kind === 'no-show' && example.says) expect([signal?.by]).toEqual(example.tags);
    for (const each of signals) expect(each.quote.length).toBeLessThanOrEqual(160);
  });
});

test('a long answer in a language that is not read is no courtesy, a short thanks is', () => {
  const said = (text: string) =>
    readSignals({
      ...readingOf({ by: 'candidate', kind: 'human', text }),
      language: 'de',
    }).signals.map(({ kind }) => kind);
  expect(said('Vielen Dank!')).toEqual(['courtesy']);
  expect(
    said('Vielen Dank, das passt. Ich kann zum Ersten anfangen. Meine Vorstellung liegt bei 82.000 Euro.'),
  ).toEqual([]);
});

const daysOf = (signal: Signal | undefined): string => `${signal?.from ?? ''}..${signal?.to ?? ''}`;
