/** What must never be, looked for in every editor and in all that reached the server. */
import { holds } from '../../src/webmail/taken.ts';
import { isDone, isUnsure } from './outcome.ts';
import { tabsOf } from './tabs.ts';
import { comes, pause, STRANGER, type Turn } from './turn.ts';
import type { Kept } from './webmails.ts';

/** Milliseconds in which something that should not come may still come. */
const LATE = 250;

/** `token` stands in the draft and nowhere else. Empty where all is well. */
export async function faultsOf(turn: Turn, token: string, outcome: string): Promise<string[]> {
  const { webmail, mustRefuse, typed } = turn;
  await pause(LATE);
  let standing = await standingIn(turn);
  // What is typed on, or put in, may come between the letters; none may be missing.
  const isThere = (text: string): boolean =>
    [...standing, ...webmail.kept()].some((one) => holds(one.text, text));
  // Where an editor is gone, the webmail has what it saved a moment before, or is just about to.
  await comes(async () => {
    standing = await standingIn(turn);
    return typed.every(isThere);
  }, 5_000);
  const ours = standing.filter(({ text }) => text.includes(token));
  const oursKept = webmail.kept().filter(({ text }) => text.includes(token));

  const wrong = [...misplaced(turn, ours), ...faultsOnServer(turn, token)];
  if (ours.some(({ text }) => text.split(token).length > 2)) wrong.push('put in twice');
  if (ours.length > 1) wrong.push('in two places');
  const isIn = ours.length + oursKept.length > 0;
  if (!isDone(outcome) && !isUnsure(outcome) && isIn) wrong.push(`inserted, but told "${outcome}"`);
  if (outcome === 'done' && oursKept.length === 0) wrong.push('told saved, but was not');
  if (mustRefuse && (isDone(outcome) || isIn)) wrong.push(`not refused: ${mustRefuse}`);
  for (const text of typed)
    if (!isThere(text))
      wrong.push(`lost what was typed: ${text} (${standing.map((one) => one.text).join(' | ')})`);
  return [...new Set(wrong)];
}

/** Among all that the webmail was told: looked for once more when the round is over. */
export function faultsOnServer(turn: Turn, token: string): string[] {
  const kept = turn.webmail.kept();
  const ours = kept.filter(({ text }) => text.includes(token));
  const right = turn.target.draft.to.address;
  return [
    ...misplaced(turn, ours),
    ...(ours.some(({ to }) => !to.includes(right) || to.includes(STRANGER)) ? ['to a wrong person'] : []),
    ...(kept.some(({ kind }) => kind === 'send') ? ['sent'] : []),
  ];
}

type Placed = Pick<Kept, 'account' | 'thread' | 'text'>;

function misplaced({ webmail, target }: Turn, found: readonly Placed[]): string[] {
  const threadId = webmail.threadId(target.account, target.slug);
  const isWrong = ({ account, thread }: Placed): boolean =>
    account !== target.account || (thread !== '' && thread !== threadId);
  return found.some(isWrong) ? ['in a wrong place'] : [];
}

async function standingIn({ browser, webmail }: Turn): Promise<Placed[]> {
  const standing: Placed[] = [];
  for (const page of tabsOf(browser, webmail)) {
    const account = webmail.accountOf(page) as number;
    const found = await webmail.writings(page).catch(() => []);
    standing.push(...found.map((writing) => ({ ...writing, account })));
  }
  return standing;
}
