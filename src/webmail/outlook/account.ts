/** Whose mailbox the page shows. */
import type { Account } from '../../core/thread.ts';
import { attribute, textOf } from '../node.ts';
import { addressIn } from './people.ts';
import { outlook } from './selectors.ts';

/** The only mailbox that a page has named so far: it goes on holding when the folder pane is folded away. */
const onlyMailbox = new WeakMap<Document, string>();

/**
 * The folder pane's mailbox; where it is not shown, the account menu's, or the one that this page showed before: another
 * account means another page. Undefined where nothing names exactly one address: a page that reads one mail alone names
 * none.
 */
export function account(page: Document): Account | undefined {
  const address = shownMailbox(page) ?? signedIn(page) ?? onlyMailbox.get(page);
  return address === undefined ? undefined : { webmail: 'outlook', address };
}

/** With several mailboxes in the pane, the one whose folder is selected. */
function shownMailbox(page: Document): string | undefined {
  const roots = outlook.findAll(page, 'mailboxRoot').flatMap((element) => {
    const address =
      addressIn(attribute(element, 'data-folder-name') ?? '') ?? addressIn(attribute(element, 'title') ?? '');
    return address === undefined ? [] : [{ element, address }];
  });
  const all = new Set(roots.map(({ address }) => address));
  if (all.size < 2) return remembered(page, [...all][0]);
  onlyMailbox.delete(page);
  const selected = outlook.findAll(page, 'selectedFolder');
  // Roots and folders are written one after the other, nested or not: a folder belongs to the last root before it.
  const owners = selected.map(
    (folder) => roots.filter(({ element }) => isBeforeOrAt(element, folder)).at(-1)?.address,
  );
  const shown = new Set(owners);
  return shown.size === 1 ? [...shown][0] : undefined;
}

function remembered(page: Document, address: string | undefined): string | undefined {
  if (address !== undefined) onlyMailbox.set(page, address);
  return address;
}

const isBeforeOrAt = (element: Element, other: Element): boolean =>
  element === other || Boolean(element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

function signedIn(page: Document): string | undefined {
  const linked = outlook
    .findAll(page, 'accountLink')
    .map((link) => addressInLink(attribute(link, 'href') ?? ''));
  const menu = outlook.findAll(page, 'accountMenuAddress').map((element) => addressIn(textOf(element)));
  const all = new Set([...linked, ...menu].filter((address) => address !== undefined));
  return all.size === 1 ? [...all][0] : undefined;
}

function addressInLink(href: string): string | undefined {
  const query = new URLSearchParams(href.slice(href.indexOf('?') + 1).replace(/#.*/, ''));
  return addressIn(query.get('login_hint') ?? query.get('username') ?? '');
}
