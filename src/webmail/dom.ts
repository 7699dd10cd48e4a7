/** Finding things in a host page: in the order of the selectors given, and loudly where nothing fits. */
import { closest, contains, matches, parentOf, queryAll } from './node.ts';
import { outline } from './outline.ts';

/** Selectors for one thing, first choice first. They are tried one by one: joined, document order would decide. */
export type Choices = readonly [string, ...string[]];
export type Selectors = Readonly<Record<string, Choices>>;

/** The page shows a thing of this name, and it cannot be understood. Carries an outline of the page, never its text. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError';

  constructor(
    readonly webmail: string,
    readonly selector: string,
    readonly outline: string,
  ) {
    super(`${webmail}: cannot read ${selector}`);
  }
}

/** A later choice found what the first did not: the host page is changing, while everything still works. */
export type LateChoice = {
  readonly webmail: string;
  readonly selector: string;
  /** Place in the choices, from 1 for the second. */
  readonly choice: number;
  readonly outline: string;
};

/**
 * Finds by name. What lies inside an opaque element (a mail's body, an editor: written by others, and free to imitate
 * the host's markup) is never found, unless the root is that element itself.
 */
export type Finder<S extends Selectors> = {
  /** Throws SelectorError where no choice matches. */
  find(root: ParentNode, name: keyof S & string): Element;
  findOptional(root: ParentNode, name: keyof S & string): Element | undefined;
  /** All matches of the first choice that matches anything, in document order. */
  findAll(root: ParentNode, name: keyof S & string): Element[];
  /** The element or its nearest ancestor that matches any of the choices. */
  findAround(element: Element, name: keyof S & string): Element | undefined;
  is(element: Element, name: keyof S & string): boolean;
  error(root: ParentNode, name: string): SelectorError;
};

export function finderFor<S extends Selectors>(webmail: string, selectors: S, opaque: string): Finder<S> {
  const reported = new Set<string>();

  const findAll = (root: ParentNode, name: keyof S & string): Element[] => {
    const choices: readonly string[] = selectors[name] ?? [];
    for (const [choice, selector] of choices.entries()) {
      const found = queryAll(root, selector).filter((element) => !isInside(element, opaque, root));
      if (found.length === 0) continue;
      if (choice > 0 && !reported.has(name)) {
        reported.add(name);
        tell({ webmail, selector: name, choice, outline: outline(root, opaque) });
      }
      return found;
    }
    return [];
  };
  const findOptional = (root: ParentNode, name: keyof S & string) => findAll(root, name)[0];
  const error = (root: ParentNode, name: string) => new SelectorError(webmail, name, outline(root, opaque));
  const joined = new Map(Object.entries(selectors).map(([name, choices]) => [name, choices.join(',')]));
  const any = (name: keyof S & string) => joined.get(name) ?? '';

  return {
    find(root, name) {
      const found = findOptional(root, name);
      if (!found) throw error(root, name);
      return found;
    },
    findOptional,
    findAll,
    findAround: (element, name) => closest(element, any(name)),
    is: (element, name) => matches(element, any(name)),
    error,
  };
}

const listeners = new Set<(late: LateChoice) => void>();
const tell = (late: LateChoice) => {
  for (const listener of listeners) listener(late);
};

/** Hears of each selector, once a page, whose first choice did not serve. */
export function onLateChoice(listener: (late: LateChoice) => void, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
}

/** An element strictly between this one and the root matches. */
export function isInside(element: Element, selector: string, root: ParentNode): boolean {
  const parent = parentOf(element);
  const holder = parent && closest(parent, selector);
  return holder !== undefined && holder !== root && contains(root, holder);
}
