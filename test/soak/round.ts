/** One insert: the tabs as chance has them, the click, something that happens meanwhile, and what came of it. */
import type { Page } from 'playwright';
import type { Draft } from '../../src/core/assessment.ts';
import { holds } from '../../src/webmail/taken.ts';
import type { Browser } from '../support/chromium.ts';
import { ask } from '../support/seed.ts';
import type { Random } from './random.ts';
import { AUTOSAVE, editorOf, type SoakWebmail } from './webmails.ts';

/** A draft that the extension made, and where on the stage it belongs. */
export type Target = { readonly account: number; readonly slug: string; readonly draft: Draft };

export type Round = {
  readonly before: string;
  readonly meanwhile: string;
  /** `done`, `done unsaved`, or the fault. */
  readonly outcome: string;
  /** What must never be: empty where all is well. */
  readonly wrong: readonly string[];
};

type Turn = {
  readonly browser: Browser;
  readonly webmail: SoakWebmail;
  readonly random: Random;
  readonly target: Target;
  /** Other threads of the same account, and the other account's. */
  readonly others: readonly Target[];
  /** Texts that the candidate has typed, which must not be lost; emptied where the candidate throws them away. */
  readonly typed: string[];
  /** The page may not go in any more: a refusal is the one right outcome. */
  mustRefuse?: string;
};

/** Milliseconds until the pretend webmails have filled a reply, and have saved what was written. */
const FILLED = 400;
const SAVED = 2 * AUTOSAVE + 200;

const STRANGER = 'stranger@elsewhere.example';

/** How the tabs stand before the click. Each gives the tab that the candidate looks at, if any. */
const befores: Readonly<Record<string, (turn: Turn) => Promise<Page | undefined>>> = {
  list: ({ webmail, target }) => webmail.open(target.account),
  thread: (turn) => shown(turn, turn.target),
  'another thread': (turn) => shown(turn, otherThread(turn)),
  'two accounts': async (turn) => {
    await turn.webmail.open(1 - turn.target.account);
    return turn.webmail.open(turn.target.account);
  },
  'only the other account': ({ webmail, target }) => webmail.open(1 - target.account),
  'the other account at the same subject': async (turn) => {
    const twin = turn.others.find(
      ({ account, slug }) => account !== turn.target.account && sameCandidacy(slug, turn.target.slug),
    );
    return shown(turn, twin ?? otherThread(turn));
  },
  'no tab': async () => undefined,
  'a reply with text': async (turn) => {
    const page = await shown(turn, turn.target);
    await write(turn, page);
    return page;
  },
  'a reply with text in another thread': async (turn) => {
    const page = await shown(turn, otherThread(turn));
    await write(turn, page);
    return page;
  },
  'a new message': async (turn) => {
    const page = await shown(turn, turn.target);
    await turn.webmail.compose(page);
    return page;
  },
  'a reply to a stranger': async (turn) => {
    turn.webmail.misdirect(STRANGER);
    const page = await shown(turn, turn.target);
    turn.mustRefuse = 'recipient differs';
    return page;
  },
  'news since the draft': async (turn) => {
    news(turn);
    turn.mustRefuse = 'thread has news';
    return shown(turn, turn.target);
  },
};

/** What happens between the click and the end of the insert. */
const meanwhiles: Readonly<Record<string, (turn: Turn, page: Page) => Promise<unknown>>> = {
  nothing: async () => undefined,
  'nothing at all': async () => undefined,
  'another thread is opened': (turn, page) => turn.webmail.show(page, otherThread(turn).slug),
  'the list is opened': ({ webmail }, page) => webmail.leave(page),
  'the account is switched': ({ webmail, target }, page) => webmail.switchAccount(page, 1 - target.account),
  'the tab is closed': (turn, page) => {
    turn.typed.length = 0;
    return page.close();
  },
  'the page is loaded anew': (turn, page) => {
    turn.typed.length = 0;
    return page.reload();
  },
  'mail arrives': async (turn, page) => {
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
    const letters = [...'αβγδεζηθικλμνξο'];
    const editor = page.locator(editorOf[turn.webmail.name] as string).first();
    await editor.focus({ timeout: 4_000 });
    for (const letter of letters) {
      const isFocused = await editor.evaluate((element) => element === document.activeElement);
      if (!isFocused) break;
      await page.keyboard.insertText(letter);
      if (await editor.evaluate((element) => element === document.activeElement)) turn.typed.push(letter);
    }
  },
};

export const beforeNames = Object.keys(befores);
export const meanwhileNames = Object.keys(meanwhiles);

/** `asker` is any page of the extension. */
export async function playRound(
  { browser, asker }: { browser: Browser; asker: Page },
  webmail: SoakWebmail,
  targets: readonly Target[],
  random: Random,
  number: number,
): Promise<Round> {
  const target = random.pick(targets);
  const others = targets.filter((one) => one !== target);
  const turn: Turn = { browser, webmail, random, target, others, typed: [] };
  const token = `R${number}Q${random.below(1e9).toString(36)}`;
  const draft = { ...target.draft, text: `${target.draft.text}\n\n${token}` };
  const before = random.pick(beforeNames);
  const meanwhile = random.pick(meanwhileNames);
  const pause = random.below(1_500);

  const page = await befores[before]?.(turn);
  const id = crypto.randomUUID();
  await ask(asker, 'insert', id, draft);
  const tab = page ?? (await newestTab(browser, webmail));
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (tab) await meanwhiles[meanwhile]?.(turn, tab).catch(() => undefined);
  const outcome = await outcomeOf(asker, id);
  await new Promise((resolve) => setTimeout(resolve, SAVED));
  const wrong = await faultsOf(turn, token, outcome);
  for (const open of browser.context.pages()) if (webmail.accountOf(open) !== undefined) await open.close();
  webmail.reset();
  return { before, meanwhile, outcome, wrong };
}

async function shown({ webmail }: Turn, { account, slug }: Target): Promise<Page> {
  const page = await webmail.open(account);
  await webmail.show(page, slug);
  return page;
}

const otherThread = ({ random, target, others }: Turn): Target =>
  random.pick(others.filter(({ account }) => account === target.account));

const sameCandidacy = (a: string, b: string): boolean => a.replace('-twin', '') === b.replace('-twin', '');

/** The candidate's own words in a reply, and time for the webmail to save them. */
async function write(turn: Turn, page: Page): Promise<void> {
  await turn.webmail.reply(page);
  // What is typed before the webmail has put in signature and quote, the webmail itself throws away.
  await page.waitForTimeout(FILLED);
  const text = `Mine ${turn.random.below(1e6)} ωψχ`;
  const editor = page.locator(editorOf[turn.webmail.name] as string).first();
  await editor.pressSequentially(text);
  if (!(await editor.innerText()).includes(text))
    throw new Error('What was typed does not stand in the reply');
  turn.typed.push(text);
  await page.waitForTimeout(SAVED);
}

function news({ webmail, target }: Turn): void {
  const { to, account } = target.draft;
  webmail.newMail(target.account, target.slug, {
    from: to,
    to: [{ name: '', address: account.address }],
    at: Date.now(),
    text: 'Hello,\n\na word in between: we will be in touch.\n',
  });
}

async function newestTab(browser: Browser, webmail: SoakWebmail): Promise<Page | undefined> {
  for (let tries = 0; tries < 20; tries += 1) {
    const tab = browser.context.pages().findLast((page) => webmail.accountOf(page) !== undefined);
    if (tab) return tab;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
}

/** How long (ms) an insert may take with all its waiting: a page that begins and vanishes is told of after half a minute. */
const LONGEST = 45_000;

async function outcomeOf(asker: Page, id: string): Promise<string> {
  for (const end = Date.now() + LONGEST; Date.now() < end; await asker.waitForTimeout(100)) {
    const { state, saved, fault } = await insertOf(asker, id);
    if (state === 'done') return saved ? 'done' : 'done unsaved';
    if (state === 'failed') return fault ?? 'failed';
  }
  return 'no word';
}

type Told = { readonly state?: string; readonly saved?: boolean; readonly fault?: string };

const insertOf = (page: Page, id: string): Promise<Told> =>
  page.evaluate(async (key) => {
    const opening = indexedDB.open('keepwarm');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const reading = db.transaction('inserts').objectStore('inserts').get(key);
    const found = await new Promise<Told | undefined>((resolve) => {
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => resolve(undefined);
    });
    db.close();
    return found ?? {};
  }, id);

async function faultsOf(turn: Turn, token: string, outcome: string): Promise<string[]> {
  const { browser, webmail, target, mustRefuse } = turn;
  const { draft } = target;
  const wrong: string[] = [];
  const standing: { account: number; thread: string; text: string }[] = [];
  for (const page of browser.context.pages()) {
    const account = webmail.accountOf(page);
    if (account === undefined) continue;
    const found = await webmail.writings(page).catch(() => []);
    standing.push(...found.map((writing) => ({ ...writing, account })));
  }
  const kept = webmail.kept();
  const threadId = webmail.threadId(target.account, target.slug);
  const ours = standing.filter(({ text }) => text.includes(token));
  const oursKept = kept.filter(({ text }) => text.includes(token));

  for (const { account, thread } of [...ours, ...oursKept])
    if (account !== target.account || (thread !== '' && thread !== threadId)) wrong.push('in a wrong place');
  for (const { to } of oursKept)
    if (!to.includes(draft.to.address) || to.includes(STRANGER)) wrong.push('to a wrong person');
  for (const { text } of ours) if (text.split(token).length > 2) wrong.push('put in twice');
  if (ours.length > 1) wrong.push('in two places');
  if (kept.some(({ kind }) => kind === 'send')) wrong.push('sent');

  const isIn = ours.length + oursKept.length > 0;
  const isDone = outcome.startsWith('done');
  const isUnsure = outcome === 'page left' || outcome === 'no word';
  if (!isDone && !isUnsure && isIn) wrong.push(`inserted, but told "${outcome}"`);
  if (outcome === 'done' && oursKept.length === 0) wrong.push('told saved, but was not');
  if (isDone && mustRefuse) wrong.push(`not refused: ${mustRefuse}`);

  // What is typed on, or put in, may come between the letters; none may be missing.
  const all = [...standing, ...kept].map(({ text }) => text);
  for (const text of turn.typed)
    if (!all.some((one) => holds(one, text))) wrong.push(`lost what was typed: ${text} (${all.join(' | ')})`);
  return [...new Set(wrong)];
}
