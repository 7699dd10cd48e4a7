/** An open reply, and everything that tells where it belongs. */
import type { Person } from '../../core/thread.ts';
import { attribute, contains, isConnected, textOf } from '../node.ts';
import { isTaken } from '../taken.ts';
import { until } from '../until.ts';
import type { ReplyBox } from '../webmail.ts';
import { insertText, textIn } from './editor.ts';
import { addressIn, cleanText, personIn } from './people.ts';
import { savedNote } from './saved.ts';
import { outlook } from './selectors.ts';
import { openThread } from './thread.ts';

/** Replies that stand in the reading pane, or in the window of their own that the page is. */
export const replyBoxes = (page: Document): ReplyBox[] =>
  composesIn(page).map((compose) => boxOf(page, compose));

function composesIn(page: Document): Element[] {
  const area = outlook.findOptional(page, 'composeArea');
  if (!area) return [];
  return outlook.findAll(area, 'editor').flatMap((editor) => outlook.findAround(editor, 'compose') ?? []);
}

function boxOf(page: Document, compose: Element): ReplyBox {
  let inserted: { text: string; before: string } | undefined;
  const saving = savedNote(outlook.findAround(compose, 'composeArea') ?? compose);
  const editor = (): HTMLElement | undefined => {
    const root = isConnected(compose) ? compose : composesIn(page)[0];
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
 * The conversation that stands in the same pane, where the reply's subject is that conversation's. A reply in a window of
 * its own names none.
 */
function conversationOf(page: Document, compose: Element): string | undefined {
  const area = outlook.findOptional(page, 'composeArea');
  const pane = area && outlook.findOptional(area, 'conversationPane');
  if (!area || !pane || !contains(area, compose)) return undefined;
  const open = openThread(page);
  const field = outlook.findOptional(compose, 'subjectField');
  const subject: string = field ? Reflect.get(HTMLInputElement.prototype, 'value', field) : '';
  return open && (subject === '' || subject.endsWith(open.subject)) ? open.id : undefined;
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
