/** What happens between the click and the end of the insert, in one of the webmail's tabs. */
import type { Page } from 'playwright';
import { filled, news, otherThread, type Turn, typedSaved } from './turn.ts';

export const meanwhiles: Readonly<Record<string, (turn: Turn, page: Page) => Promise<unknown>>> = {
  nothing: async () => undefined,
  'nothing at all': async () => undefined,
  'another thread is opened': async (turn, page) => {
    await typedSaved(turn);
    await turn.webmail.show(page, otherThread(turn).slug);
  },
  'the list is opened': async (turn, page) => {
    await typedSaved(turn);
    await turn.webmail.leave(page);
  },
  'the account is switched': async (turn, page) => {
    await typedSaved(turn);
    await turn.webmail.switchAccount(page, 1 - turn.target.account);
  },
  'the tab is closed': (turn, page) => {
    turn.typed.length = 0;
    return page.close();
  },
  'the page is loaded anew': (turn, page) => {
    turn.typed.length = 0;
    return page.reload();
  },
  'mail arrives': async (turn, page) => {
    await typedSaved(turn);
    news(turn);
    await turn.webmail.poll(page);
  },
  'mail arrives unseen': async (turn) => news(turn),
  'a new message is begun': ({ webmail }, page) => webmail.compose(page),
  'the worker is killed': ({ browser }) => browser.killWorker(),
  'the page is drawn anew': ({ webmail }, page) => webmail.rerender(page),
  'the reply is thrown away': (turn, page) => {
    turn.typed.length = 0;
    return turn.webmail.discard(page);
  },
  'the candidate types': async (turn, page) => {
    const editor = page.locator(turn.webmail.editor).first();
    await editor.waitFor({ timeout: 5_000 });
    await filled(turn, page);
    await editor.focus();
    const isFocused = () => editor.evaluate((element) => element === document.activeElement);
    for (const letter of [...'αβγδεζηθικλμνξο']) {
      if (!(await isFocused())) break;
      await page.keyboard.insertText(letter);
      if (await isFocused()) turn.typed.push(letter);
    }
  },
};

export const meanwhileNames = Object.keys(meanwhiles);
