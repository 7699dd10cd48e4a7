/** An open reply, and everything that tells where it belongs. */
import type { Person } from '../../core/thread.ts';
import { attribute, isConnected, pageOf, textOf, windowOf } from '../node.ts';
import { popOutsOf } from '../pop-out.ts';
import { isTaken } from '../taken.ts';
import { until } from '../until.ts';
import type { ReplyBox } from '../webmail.ts';
import { answersSubject, quotesOneOf } from './answered.ts';
import { paneOf } from './cards.ts';
import { composesIn } from './composes.ts';
import { insertText, textIn } from './editor.ts';
import { addressIn, cleanText, personIn } from './people.ts';
import { savedNote } from './saved.ts';
import { outlook } from './selectors.ts';
import { openThread } from './thread.ts';

/**
 * Replies that stand in the reading pane, and those in windows of their own that bear the subject of the conversation in
 * the pane.
 */
export function replyBoxes(page: Document): ReplyBox[] {
  const out = popOutsOf(page).flatMap(composesIn);
  const open = out.length > 0 ? openThread(page) : undefined;
  const own = open ? out.filter((compose) => answersSubject(compose, open.subject) !== false) : [];
  return [...composesIn(page), ...own].map((compose) => boxOf(page, compose));
}

function boxOf(page: Document, compose: Element): ReplyBox {
  const home = pageOf(compose);
  let inserted: { text: string; before: string } | undefined;
  const saving = savedNote(outlook.findAround(compose, 'composeArea') ?? compose);
  const editor = (): HTMLElement | undefined => {
    const root = isConnected(compose) ? compose : composesIn(home)[0];
    return root && (outlook.findOptional(root, 'editor') as HTMLElement | undefined);
  };
  return {
    threadId: conversationOf(page, compose),
    recipients: recipientsOf(compose),
    text: () => {
      const found = editor();
      return found ? textIn(found) : '';
    },
    async insert(text, isStill = () => true) {
      const found = editor();
      if (!found) return false;
      const before = textIn(found);
      saving.start();
      const { done, takeOut } = await insertText(found, text, isStill, new AbortController().signal);
      if (done) inserted = { text, before };
      else saving.stop();
      if (done && home !== page) windowOf(home)?.focus();
      if (takeOut) this.takeOut = takeOut;
      return done;
    },
    async saved(signal) {
      const told = await until(() => saving.isTold() || undefined, Number.POSITIVE_INFINITY, signal);
      saving.stop();
      const found = editor();
      // The editor may have been mounted anew since: then what was put in must still stand in it.
      return Boolean(told && found && inserted && isTaken(textIn(found), inserted.text, inserted.before));
    },
  };
}

/**
 * The conversation that stands beside it in the reading pane, where the subject is its own. A reply alone in the pane, or
 * in a window of its own, must quote it too.
 */
function conversationOf(page: Document, compose: Element): string | undefined {
  const open = openThread(page);
  const isOwn = open && answersSubject(compose, open.subject);
  if (!open || isOwn === false) return undefined;
  const isBeside = pageOf(compose) === page && paneOf(page) !== undefined;
  if (isBeside) return open.id;
  return isOwn && quotesOneOf(compose, open.thread.messages) ? open.id : undefined;
}

/** All of to, cc and bcc. The sender's own line stands outside the wells. */
function recipientsOf(compose: Element): Person[] {
  const wells = outlook.findAll(compose, 'well');
  const people = wells.flatMap((well) => {
    const pills = outlook.findAll(well, 'pill');
    return pills.length > 0
      ? pills.map(personOfPill)
      : textOf(well)
          .split(';')
          .map((text) => personIn(text));
  });
  return people.filter(({ name, address }) => name !== '' || address !== '');
}

/** Presence ("away", "offline") is drawn beside a name, and written for screen readers. */
function personOfPill(pill: Element): Person {
  const shown = personIn(cleanText(textOf(pill)));
  const titled =
    addressIn(attribute(pill, 'title') ?? '') ?? addressIn(attribute(pill, 'data-lpc-hover-target-id') ?? '');
  return shown.address === '' && titled !== undefined ? { ...shown, address: titled } : shown;
}
