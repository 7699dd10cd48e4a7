/** People as the print view writes them: "Maya Lindqvist" <maya@example.com>, in plain text. */
import type { Person } from '../../core/thread.ts';
import { textOf } from '../node.ts';
import { findOptional } from './selectors.ts';

/** The address of the mailbox; undefined where the view does not say. */
export function ownerIn(printed: Document): string | undefined {
  const owner = findOptional(printed, 'printedOwner');
  return owner && printedPerson(textOf(owner))?.address;
}

/**
 * The address in the last angle brackets: a sender's name can hold brackets and an address too, and stands in front. Undefined
 * where there is none.
 */
export function printedPerson(text: string): Person | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  const address =
    /<([^<>\s@]+@[^<>\s@]+)>$/.exec(line)?.[1] ?? (/^[^\s<>"@]+@[^\s<>"@]+$/.test(line) ? line : undefined);
  if (!address) return undefined;
  const name = line.endsWith('>') ? line.slice(0, line.lastIndexOf('<')) : '';
  return { name: name.trim().replace(/^"|"$/g, '').trim(), address: address.toLowerCase() };
}

/** The people of one field: "To: Maya <maya@example.com>, ana@example.com". The caption is in the UI's language. */
export function printedField(text: string): Person[] {
  const people: Person[] = [];
  let name = '';
  for (const piece of withoutCaption(text).split(',')) {
    const person = printedPerson(`${name}${piece}`);
    // A comma inside a name: what comes next belongs to it.
    name = person ? '' : `${name}${piece},`;
    if (person) people.push(person);
  }
  return people;
}

const withoutCaption = (text: string): string =>
  /^[^:：<>"@]{1,40}[:：](.*)$/s.exec(text.trim())?.[1] ?? text;
