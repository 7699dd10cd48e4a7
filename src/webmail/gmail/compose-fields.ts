/** The fields of a compose form: where it belongs and to whom it goes. */
import type { Person } from '../../core/thread.ts';
import { attribute } from '../node.ts';
import { personOf } from './person.ts';
import { findAll, findOptional } from './selectors.ts';

/** Undefined where the field is missing or empty. */
export function hiddenValue(
  root: Element,
  name: 'composeThread' | 'composeSyncThread' | 'composeDraft',
): string | undefined {
  const field = findOptional(root, name);
  if (!field) return undefined;
  const value: string = Reflect.get(HTMLInputElement.prototype, 'value', field);
  return value === '' ? attribute(field, 'value') || undefined : value;
}

/** Nobody is named twice, also where the form shows a recipient both folded and open. */
export const recipientsOf = (root: Element): { to: Person[]; cc: Person[] } => ({
  to: peopleIn(root, 'composeTo'),
  cc: peopleIn(root, 'composeCc'),
});

function peopleIn(root: Element, name: 'composeTo' | 'composeCc'): Person[] {
  const people = findAll(root, name)
    .map(personOf)
    .filter((person) => person !== undefined);
  return [...new Map(people.map((person) => [person.address, person])).values()];
}
