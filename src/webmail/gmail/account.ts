/** Whose mailbox the page shows. */
import { strip } from '../../core/reading/strip.ts';
import type { Account } from '../../core/thread.ts';
import { attribute, locationOf, textOf } from '../node.ts';
import { findOptional } from './selectors.ts';

/**
 * The title loses the address now and then (a chat message comes in, another extension writes there). A tab never changes
 * its account, so what the page has said holds while the mailbox stands in it.
 */
const said = new WeakMap<Document, string>();

/**
 * Undefined while the page does not say, and where nobody is signed in. Never taken from `/u/N`: the numbers follow the order
 * of signing in.
 */
export function accountOf(page: Document): Account | undefined {
  const address = shown(page) ?? (findOptional(page, 'pages') ? said.get(page) : undefined);
  if (!address) return undefined;
  said.set(page, address);
  return { webmail: 'gmail', address };
}

/** The account button knows better than the title, which anybody can write; in a delegated mailbox it names the guest. */
function shown(page: Document): string | undefined {
  const [button, title] = [onButton(page), inTitle(page)];
  return (isDelegated(page) ? (title ?? button) : (button ?? title)) ?? whileLoading(page);
}

/**
 * "Inbox (3) - me@example.com - Gmail". A thread's subject stands in front, and may hold an address of its own: the last one
 * counts.
 */
const inTitle = (page: Document): string | undefined =>
  plain(Reflect.get(Document.prototype, 'title', page))
    .split(/\s[-–—]\s/)
    .map(addressIn)
    .filter((address) => address !== undefined)
    .at(-1);

/** Its label in any language holds the address, in brackets of one kind or another. */
function onButton(page: Document): string | undefined {
  const button = findOptional(page, 'accountButton');
  return button && lastAddress(attribute(button, 'aria-label') ?? '');
}

const whileLoading = (page: Document): string | undefined => {
  const note = findOptional(page, 'loadingNote');
  return note && lastAddress(textOf(note));
};

const isDelegated = (page: Document): boolean => /^\/mail\/b\//.test(locationOf(page)?.pathname ?? '');

const lastAddress = (text: string): string | undefined =>
  plain(text)
    .split(/[\s()<>[\]（）,;:"]+/)
    .map((word) => addressIn(strip(word, '.…')))
    .filter((address) => address !== undefined)
    .at(-1);

/** The address that is the whole of a word. */
const addressIn = (word: string): string | undefined =>
  /^[^\s@()<>]{1,64}@[^\s@()<>]{1,190}\.[^\s@()<>.]{2,63}$/.test(word) ? word.toLowerCase() : undefined;

/** Right-to-left languages wrap the address in direction marks. */
const plain = (text: string): string => text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
