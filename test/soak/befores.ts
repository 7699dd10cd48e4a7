/** How the tabs stand before the click. Each gives the tab that the candidate looks at, if any. */
import type { Page } from 'playwright';
import { closeTabs, openTab } from './tabs.ts';
import { news, otherThread, STRANGER, shown, type Turn, typedSaved, write } from './turn.ts';

export const befores: Readonly<Record<string, (turn: Turn) => Promise<Page | undefined>>> = {
  list: ({ browser, webmail, target }) => openTab(browser, webmail, target.account),
  thread: (turn) => shown(turn, turn.target),
  'another thread': (turn) => shown(turn, otherThread(turn)),
  'two accounts': async ({ browser, webmail, target }) => {
    await openTab(browser, webmail, 1 - target.account);
    return openTab(browser, webmail, target.account);
  },
  'only the other account': async ({ browser, webmail, target }) => {
    await closeTabs(browser, webmail, target.account);
    return openTab(browser, webmail, 1 - target.account);
  },
  'the other account at the same subject': async (turn) => {
    const twin = turn.others.find(
      ({ account, slug }) => account !== turn.target.account && sameCandidacy(slug, turn.target.slug),
    );
    return shown(turn, twin ?? otherThread(turn));
  },
  'no tab': async ({ browser, webmail }) => {
    await closeTabs(browser, webmail);
    return undefined;
  },
  'a reply with text': async (turn) => {
    const page = await shown(turn, turn.target);
    await write(turn, page);
    return page;
  },
  'a reply with text, saved': async (turn) => {
    const page = await shown(turn, turn.target);
    await write(turn, page);
    await typedSaved(turn);
    return page;
  },
  'a reply saved and left': async (turn) => {
    const page = await shown(turn, turn.target);
    await write(turn, page);
    await typedSaved(turn);
    await turn.webmail.leave(page);
    return page;
  },
  'a reply with text in another thread': async (turn) => {
    const page = await shown(turn, otherThread(turn));
    await write(turn, page);
    await typedSaved(turn);
    return page;
  },
  'a new message': async (turn) => {
    const page = await shown(turn, turn.target);
    await turn.webmail.compose(page);
    return page;
  },
  'a reply to a stranger': async (turn) => {
    turn.webmail.misdirect(STRANGER);
    turn.isSpoilt = true;
    turn.mustRefuse = 'recipient differs';
    return freshly(turn);
  },
  'a draft for a stranger': async (turn) => {
    turn.draft = { ...turn.draft, to: { name: '', address: STRANGER } };
    turn.mustRefuse = 'recipient differs';
    return shown(turn, turn.target);
  },
  'a draft of an earlier day': async (turn) => {
    turn.draft = { ...turn.draft, newestId: `${turn.draft.newestId.slice(0, -1)}0a` };
    turn.mustRefuse = 'thread has news';
    return shown(turn, turn.target);
  },
  'news since the draft': async (turn) => {
    news(turn);
    turn.mustRefuse = 'thread has news';
    return freshly(turn);
  },
};

export const beforeNames = Object.keys(befores);

/** In a page that is loaded only now: an older one would not know yet what has changed on the server. */
async function freshly(turn: Turn): Promise<Page> {
  await closeTabs(turn.browser, turn.webmail, turn.target.account);
  return shown(turn, turn.target);
}

const sameCandidacy = (a: string, b: string): boolean => a.replace('-twin', '') === b.replace('-twin', '');
