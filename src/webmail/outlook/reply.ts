/** Opening the reply to one person's message. */
import type { Person } from '../../core/thread.ts';
import { press } from '../press.ts';
import { pause, until } from '../until.ts';
import type { Compose, ReplyBox } from '../webmail.ts';
import { account } from './account.ts';
import { type Card, cardsIn, isDraft, paneOf } from './cards.ts';
import { replyBoxes } from './reply-box.ts';
import { outlook } from './selectors.ts';
import { senderOf } from './sender.ts';
import { unfolds } from './unfolding.ts';

/** Milliseconds that a reply box may take to be there. */
const OPENING = 12_000;
/** Milliseconds in which signature and quote come into a new reply, and how long they may take at most. */
const FILLING = 250;
const FILLED = 4_000;

/**
 * Answers that person's newest message. Messages that are folded to a line tell no address: they are unfolded one after
 * the other, newest first, until it is found. Where nobody's address is shown, the newest message of somebody else is
 * taken: the box then tells by name whom it goes to.
 */
export const openReply: Compose['openReply'] = async (page, to, signal) => {
  const card = await cardOf(page, to.address, signal);
  if (!card) return { ok: false, fault: 'recipient differs' };
  const button = buttonIn(card, to.all);
  if (!button) return { ok: false, fault: 'no reply button' };
  press(button);
  const boxes = await until(() => nonEmpty(replyBoxes(page)), OPENING, signal);
  if (!boxes) return { ok: false, fault: 'no reply box' };
  await filled(page, signal);
  const [box, another] = replyBoxes(page);
  if (another) return { ok: false, fault: 'several reply boxes' };
  return box ? { ok: true, value: box } : { ok: false, fault: 'no reply box' };
};

const nonEmpty = (boxes: ReplyBox[]): ReplyBox[] | undefined => (boxes.length > 0 ? boxes : undefined);

async function cardOf(page: Document, address: string, signal: AbortSignal): Promise<Card | undefined> {
  const own = account(page)?.address;
  for (;;) {
    const pane = paneOf(page);
    if (!pane || signal.aborted) return undefined;
    const { expanded, collapsed } = cardsIn(page, pane);
    // Where the newest stands first is the candidate's setting; of one person either end has the same recipients.
    const cards = [...expanded].reverse().filter((card) => !isDraft(card));
    const senders = new Map<Card, Person>(cards.map((card) => [card, senderOf(card.sender)]));
    const of = (wanted: (person: Person) => boolean) =>
      cards.find((card) => wanted(senders.get(card) as Person));
    const found = of((person) => person.address === address);
    if (found) return found;
    const folded = collapsed.at(-1);
    if (!folded) return of((person) => person.address === '' && person.address !== own);
    if (!(await unfolds(page, pane, folded, signal))) return undefined;
  }
}

/** Reply-all is offered only where there is more than one to answer. */
function buttonIn({ element }: Card, all: boolean): Element | undefined {
  const icon = (all && outlook.findOptional(element, 'replyAll')) || outlook.findOptional(element, 'reply');
  return icon && outlook.findAround(icon, 'button');
}

/** Signature, quote and recipients come a moment after the editor: until two looks see the same. */
async function filled(page: Document, signal: AbortSignal): Promise<void> {
  let last: string | undefined;
  await until(
    () => {
      const boxes = replyBoxes(page);
      const now = JSON.stringify(boxes.map((box) => [box.text(), box.recipients]));
      const same = now === last && boxes.every(({ recipients }) => recipients.length > 0);
      last = now;
      return same || undefined;
    },
    FILLED,
    signal,
  );
  await pause(FILLING, signal);
}
