/** Who sent a message, as its header says. */
import type { Person } from '../../core/thread.ts';
import { attribute, textOf } from '../node.ts';
import { addressIn, personIn } from './people.ts';
import { outlook } from './selectors.ts';

/**
 * The text is "Ana Lima<ana@x.com>" or the name alone; then the label may say more ("From: Ana Lima<ana@x.com>"), or a
 * title. Throws SelectorError where nothing is said.
 */
export function senderOf(sender: Element): Person {
  const shown = personIn(textOf(sender));
  const labelled = labelsOf(sender).map((label) => personIn(withoutHeading(label)));
  const titles = outlook
    .findAll(sender, 'titled')
    .map((element) => addressIn(attribute(element, 'title') ?? ''));
  const address =
    [shown, ...labelled].find((person) => person.address !== '')?.address ??
    titles.find((title) => title !== undefined);
  const name = [shown, ...labelled].find((person) => person.name !== '')?.name ?? '';
  if (name === '' && address === undefined) throw outlook.error(sender, 'sender');
  return { name, address: address ?? '' };
}

const labelsOf = (sender: Element): string[] =>
  [sender, ...outlook.findAll(sender, 'labelled')].flatMap(
    (element) => attribute(element, 'aria-label') || [],
  );

/** "From: ", "Von: ", "发件人：". */
export const withoutHeading = (label: string): string => label.replace(/^[^:：<>@]{1,20}[:：]/, '').trim();
