/** Whatever stops or ends a catching up is said in words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Pause, Rest } from '../../src/core/catch-up/run.ts';

const english = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/public/_locales/en/messages.json'), 'utf8'),
) as Record<string, unknown>;

const pauses: Record<Pause, true> = {
  interrupted: true,
  'tab closed': true,
  'moved away': true,
  'being written': true,
  'signed out': true,
  'no answer': true,
  'not understood': true,
};
const rests: Record<Rest, true> = {
  hidden: true,
  'signed out': true,
  'tab closed': true,
  'account paused': true,
};

test.each([
  ['why', Object.keys(pauses)],
  ['rests', Object.keys(rests)],
  ['fault', ['no mailbox', 'account paused']],
])('%s', (family, ids) => {
  const keys = ids.map((id) => `catch_up_${family}_${id.replaceAll(' ', '_')}`);
  expect(keys.filter((key) => !(key in english))).toEqual([]);
  const spare = Object.keys(english).filter(
    (key) => key.startsWith(`catch_up_${family}_`) && !keys.includes(key),
  );
  expect(spare, 'nothing is said that never happens').toEqual([]);
});
