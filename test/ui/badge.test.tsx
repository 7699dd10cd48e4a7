/** The badge on rows of the host page, in a real engine. */
import { afterEach, expect, test } from 'vitest';
import { badgeStyle, renderBadge, updateBadge } from '../../src/content/badge.ts';
import { clock } from './sample.ts';
import { badges } from './states.ts';

afterEach(() => document.body.replaceChildren());

test('says the few words of product.md section 5', () => {
  expect(badges.map((badge) => renderBadge(badge, '', clock).textContent)).toEqual([
    'Silent 9 d',
    'Your turn 2 d',
    'Your turn',
    'Offer: 3 d left',
    'Due Thu',
    'Back 1 Dec',
    'Mon 14:30',
    'Bounced',
    'Thank-you due',
    'Offer: your turn',
    'No human yet',
    'Snoozed',
    'Due, not checked',
  ]);
});

test('its name says it in full, with why', () => {
  const badge = renderBadge({ id: 'silent', days: 1, strong: true }, 'You wrote last.', clock);
  expect(badge.getAttribute('aria-label')).toBe('Silent for 1 day. You wrote last.');
  expect(badge.getAttribute('role')).toBe('img');
});

test('an update that changes nothing touches nothing: the host page watches its rows', async () => {
  const badge = renderBadge({ id: 'silent', days: 9, strong: true }, 'Why', clock);
  document.body.append(badge);
  const seen: MutationRecord[] = [];
  const watcher = new MutationObserver((records) => seen.push(...records));
  watcher.observe(badge, { attributes: true, childList: true, characterData: true, subtree: true });
  updateBadge(badge, { id: 'silent', days: 9, strong: true }, 'Why', clock);
  await Promise.resolve();
  expect(seen).toEqual([]);
  updateBadge(badge, { id: 'snoozed', strong: false }, 'Why', clock);
  await Promise.resolve();
  expect(seen.length).toBeGreaterThan(0);
  expect(badge.textContent).toBe('Snoozed');
  watcher.disconnect();
});

test.each(['sans-serif', 'serif', 'monospace', 'cursive', 'system-ui'])(
  'does not make a row of the tightest density higher, whatever the font: %s',
  (family) => {
    const style = document.createElement('style');
    style.textContent = badgeStyle;
    const row = document.createElement('div');
    row.style.cssText = `font: 14px/20px ${family}; width: 400px`;
    row.append('Subject');
    document.body.append(style, row);
    const before = row.getBoundingClientRect().height;
    row.prepend(renderBadge({ id: 'silent', days: 9, strong: true }, '', clock));
    expect(row.getBoundingClientRect().height).toBe(before);
  },
);

test.each([
  ['dark on light', 'rgb(32, 33, 36)'],
  ['light on dark', 'rgb(232, 234, 237)'],
])('takes the text colour of its row: %s', (_, color) => {
  const style = document.createElement('style');
  style.textContent = badgeStyle;
  const row = document.createElement('div');
  row.style.color = color;
  const badge = renderBadge({ id: 'snoozed', strong: false }, '', clock);
  row.append(badge);
  document.body.append(style, row);
  expect(getComputedStyle(badge).color).toBe(color);
});
