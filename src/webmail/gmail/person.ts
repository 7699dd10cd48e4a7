/** A person as Gmail marks one: the address in an attribute of Gmail's own, whatever the name says. */
import type { Person } from '../../core/thread.ts';
import { attribute, textOf } from '../node.ts';

/** Undefined where it names no address. One's own name is "me" in the UI's language; the address is real. */
export function personOf(element: Element): Person | undefined {
  const address = (attribute(element, 'email') ?? attribute(element, 'data-hovercard-id') ?? '')
    .trim()
    .toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) return undefined;
  const name = attribute(element, 'name') ?? attribute(element, 'data-name') ?? textOf(element);
  return { name: name.replace(/\s+/g, ' ').trim(), address };
}
