import { expect, test } from 'vitest';
import { isTaken } from '../../src/webmail/taken.ts';

test('taken is what stands in front, whole, with all that was there behind it', () => {
  expect(isTaken('Hello\n\nBest\n--\nMe', 'Hello\nBest', '--\nMe')).toBe(true);
  expect(isTaken('Hello\nBest', 'Hello\nBest', '')).toBe(true);
});

test('what the candidate types meanwhile takes nothing away', () => {
  expect(isTaken('HelloBest, and one thing more\n--\nMe', 'Hello\nBest', '--\nMe')).toBe(true);
});

test.each([
  ['a letter is missing', 'Helo Best -- Me'],
  ['it stands behind', '-- Me Hello Best'],
  ['what was there is gone', 'Hello Best'],
  ['what was there has lost a letter', 'Hello Best -- M'],
  ['nothing came', '-- Me'],
])('not where %s', (_, now) => {
  expect(isTaken(now, 'Hello Best', '-- Me')).toBe(false);
});

test('an empty text is never taken', () => {
  expect(isTaken('-- Me', '', '-- Me')).toBe(false);
});
