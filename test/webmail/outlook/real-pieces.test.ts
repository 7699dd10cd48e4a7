/** Pieces of real pages (material beside the project); skipped where it is absent. */

import { describe, expect, test } from 'vitest';
import { cardsIn, paneOf } from '../../../src/webmail/outlook/cards.ts';
import outlook from '../../../src/webmail/outlook/index.ts';
import { opaque, selectors } from '../../../src/webmail/outlook/selectors.ts';
import { senderOf } from '../../../src/webmail/outlook/sender.ts';
import { material } from '../support.ts';
import { parsed } from './pages.ts';

const read = (name: string) => material(`fixtures/outlook/mailvelope/${name}.html`);
const [actions, minimal, attachment, ribbon] = await Promise.all(
  ['readingPaneWithActions', 'readingPaneMinimal', 'messageWithAttachment', 'composeToolbar'].map(read),
);
const id = 'AQQkADAwATMwMAItYjBiZi03YmY3LTAwAi0wMAoAEABjgKbAj7DwSKnW58xs6QY7';

describe.skipIf(actions === undefined)('real pieces', () => {
  test('the row of the list, and not the attachments', () => {
    for (const piece of [actions, minimal, attachment])
      expect(outlook.rows(parsed(piece ?? '')).map(({ threadId }) => threadId)).toEqual([id]);
  });

  test('a row that shows no date is unsure', () =>
    expect(outlook.rows(parsed(actions ?? ''))[0]).not.toHaveProperty('newestAt'));

  test('sender, body and reply buttons of a message, by the first choice that the piece has', () => {
    const page = parsed(actions ?? '', 'de');
    const sender = page.querySelector(selectors.sender[1]) as Element;
    expect(senderOf(sender)).toEqual({ name: '', address: 'sender@example.com' });
    expect(page.querySelectorAll(selectors.body[0])).toHaveLength(1);
    expect(page.querySelectorAll(selectors.reply[0])).toHaveLength(1);
    expect(page.querySelectorAll(selectors.replyAll[0])).toHaveLength(1);
    expect(
      page.querySelector(selectors.reply[0])?.closest(selectors.button[0])?.getAttribute('aria-label'),
    ).toBe('Antworten');
  });

  test('the pane is found by its body, and a message without a date is said to be unreadable', () => {
    const page = parsed(actions ?? '', 'de');
    const pane = paneOf(page) as Element;
    expect(pane.getAttribute('data-app-section')).toBe('MailReadCompose');
    expect(() => cardsIn(page, pane)).toThrow('cannot read date');
  });

  test('an expanded card with an attachment', () => {
    const page = parsed(attachment ?? '');
    expect(paneOf(page)?.id).toBe('ConversationReadingPaneContainer');
    expect(page.querySelector(selectors.body[0])?.closest(selectors.expandedCard[0])).not.toBeNull();
    expect(page.querySelector(opaque)?.textContent).toContain('See attached file.');
  });

  test('a ribbon is neither list nor pane', () => {
    const page = parsed(ribbon ?? '');
    expect([outlook.rows(page), outlook.openThread(page), outlook.account(page), paneOf(page)]).toEqual([
      [],
      undefined,
      undefined,
      undefined,
    ]);
  });
});
