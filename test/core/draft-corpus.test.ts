/** Every note that the written threads call for, held to the demands of product.md section 9, and the reasons to their truth. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MOST_WORDS, writeDraft } from '../../src/core/draft/draft.ts';
import { read } from '../../src/core/reading/read.ts';
import { hashSentences } from '../../src/core/reading/sentences.ts';
import { findReason } from '../../src/core/reasons/index.ts';
import { stand } from '../../src/core/turn/stand.ts';
import type { Standing } from '../../src/core/turn/standing.ts';
import { type ThreadRow, threadOf } from '../eval/rows.ts';
import { settingsOf } from '../eval/settings.ts';
import { cliches, guiltOrPressure } from './pressure.ts';

const file = `${process.env.KEEPWARM_MATERIAL ?? '../shared'}/corpora/threads.jsonl`;
const rows: ThreadRow[] = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ expect: truth }) => truth.verdict === 'hiring')
  : [];

function standingOf(row: ThreadRow): Standing {
  const settings = settingsOf(row);
  const now = Date.parse(row.now);
  const facts = read(threadOf(row.id, row.candidate, row.messages), row.candidate, settings, now);
  return stand({ threads: [facts] }, {}, settings, now).standing;
}

test.skipIf(rows.length === 0)('the reason is right in nine of ten overdue threads', () => {
  const overdue = rows.filter((row) => row.expect.reason);
  const right = overdue.filter((row) => findReason(standingOf(row)).id === row.expect.reason);
  expect(overdue.length).toBeGreaterThan(5);
  expect(right.length / overdue.length).toBeGreaterThanOrEqual(0.9);
});

test.skipIf(rows.length === 0).each(rows.map((row) => [row.id, row] as const))(
  'the notes of %s',
  (_, row) => {
    const standing = standingOf(row);
    const bodies = row.messages
      .filter(({ from }) => row.candidate.addresses.includes(from.address ?? ''))
      .map(({ body }) => body);
    const written = new Set(bodies.flatMap((body) => hashSentences(body ?? '')));
    // Also where no note is due now: each of them must fit any thread.
    for (const occasion of ['first', 'second', 'closing', 'feedback', 'late-answer'] as const)
      for (const tone of ['warm', 'neutral', 'brief'] as const) {
        const toned = { ...standing, occasion, settings: { ...standing.settings, tone } };
        const { draft, noDraft } = writeDraft(toned, findReason(toned));
        if (!draft) {
          expect(['no-human', 'language']).toContain(noDraft?.id);
          continue;
        }
        const { text } = draft;
        expect(text).not.toMatch(/[{}[\]<>|]|undefined|null|NaN|[^\S\n]{2}/);
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
        expect(text.split('?').length - 1).toBeLessThanOrEqual(2);
        expect(text.split('\n').at(-1)).toBe(row.candidate.name);
        expect(hashSentences(text).filter((hash) => written.has(hash))).toEqual([]);
        for (const word of [...guiltOrPressure, ...cliches]) expect(text).not.toMatch(word);
      }
  },
);
