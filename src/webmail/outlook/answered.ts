/**
 * Whether a mail that is being written answers a conversation. Outlook's page says so nowhere; subject and quoted mail do.
 */
import type { Message } from '../../core/thread.ts';
import { pageOf, queryAll, textOf } from '../node.ts';
import { folded } from '../taken.ts';
import { cleanText } from './people.ts';
import { outlook } from './selectors.ts';

/** What mail programs put in front of the subject of an answer. A forwarded mail answers nobody. */
const ANSWER =
  /^(?:re|aw|antw|sv|vs|odp|ynt|rif|res|ref|r|回复|答复|回覆|返信|회신|תגובה|השב|رد)\s?[:：]\s*/iu;

/** Undefined where the compose shows no subject, as some builds do in a reply below its mail. */
export function answersSubject(compose: Element, subject: string): boolean | undefined {
  const field = outlook.findOptional(compose, 'subjectField');
  if (!field) return undefined;
  return bare(Reflect.get(HTMLInputElement.prototype, 'value', field)) === bare(subject);
}

function bare(subject: string): string {
  let rest = cleanText(subject);
  for (let shorter = rest.replace(ANSWER, ''); shorter !== rest; shorter = rest.replace(ANSWER, ''))
    rest = shorter;
  return rest;
}

/** Outlook's header of the mail that it quotes; in the quoted mail itself such ids begin with `x_`. */
const QUOTE_HEADER = '#divRplyFwdMsg';
/** Letters of a mail that make it unlikely that another conversation quotes the same. */
const TELLING = 40;

/**
 * The header of the quote names the sender of one of these messages, and what that message says stands in the quote. False
 * too where no quote is shown, or where the message is too short to tell it from others.
 */
export function quotesOneOf(compose: Element, messages: readonly Message[]): boolean {
  const editor = outlook.findOptional(compose, 'editor');
  const header = editor && queryAll(editor, QUOTE_HEADER)[0];
  if (!editor || !header) return false;
  const named = cleanText(textOf(header)).toLowerCase();
  const quoted = folded(textFrom(header, editor));
  return messages.some(({ draft, from, blocks }) => {
    const own = folded(blocks.map(({ kind, text }) => (kind === 'own' ? text : '')).join(''));
    const sender = (from.address || from.name).toLowerCase();
    return !draft && sender !== '' && named.includes(sender) && own.length >= TELLING && quoted.includes(own);
  });
}

function textFrom(start: Element, end: Element): string {
  const range = pageOf(start).createRange();
  range.setStartBefore(start);
  range.setEndAfter(end);
  return range.toString();
}
