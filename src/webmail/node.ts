/**
 * Reading single nodes of a page that holds hostile markup.
 *
 * A mail can hold `<form><input name="querySelector"></form>` or `<img name="body">`, and thereby hide the property of
 * that name on the form or on the document. The prototypes' own methods cannot be hidden, so all reading goes through
 * them. They also work on nodes of another realm.
 */

const read = <T extends object, K extends keyof T>(prototype: T, key: K, node: T): T[K] =>
  Reflect.get(prototype, key, node);

export const queryAll = (root: ParentNode, selector: string): Element[] => {
  const kind = kindOf(root);
  const { querySelectorAll } =
    kind === 1 ? Element.prototype : kind === 9 ? Document.prototype : DocumentFragment.prototype;
  return [...querySelectorAll.call(root, selector)];
};

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
export const closest = (element: Element, selector: string): Element | undefined =>
  Element.prototype.closest.call(element, selector) ?? undefined;

/** Undefined where the element has no such attribute. */
export const attribute = (element: Element, name: string): string | undefined =>
  Element.prototype.getAttribute.call(element, name) ?? undefined;

/** Lower case in an HTML document. */
export const tagOf = (element: Element): string => read(Element.prototype, 'localName', element);
export const kindOf = (node: Node): number => read(Node.prototype, 'nodeType', node);
/** By its kind, not its constructor: the page may be another realm's. */
export const isElement = (node: Node): node is Element => kindOf(node) === 1;
/** All text below the node, as the parser wrote it, without line breaks of the layout. */
export const textOf = (node: Node): string => read(Node.prototype, 'textContent', node) ?? '';
export const parentOf = (node: Node): Element | undefined =>
  read(Node.prototype, 'parentElement', node) ?? undefined;
export const nodesOf = (node: Node): Node[] => [...read(Node.prototype, 'childNodes', node)];
export const childrenOf = (node: Node): Element[] => nodesOf(node).filter(isElement);
export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
export const isConnected = (node: Node): boolean => read(Node.prototype, 'isConnected', node);
export const pageOf = (element: Element): Document =>
  read(Node.prototype, 'ownerDocument', element) as Document;
/** Undefined where the document is shown nowhere (parsed, or its frame is gone). */
export const windowOf = (page: Document): (Window & typeof globalThis) | undefined =>
  read(Document.prototype, 'defaultView', page) ?? undefined;

/** Undefined where the document was parsed, and has no address of its own. */
export const locationOf = (page: Document): Location | undefined => windowOf(page)?.location;

/**
 * Not taken out of the page by `display: none`, on it or around it. In a document that is shown nowhere only the
 * elements' own attributes tell.
 */
export function isVisible(element: Element): boolean {
  if (windowOf(pageOf(element))) return Element.prototype.checkVisibility.call(element);
  for (let at: Element | undefined = element; at; at = parentOf(at)) if (isHidden(at)) return false;
  return true;
}

/** Hidden by its own attributes. */
export const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  /(?:^|;)\s*display\s*:\s*none\b/i.test(attribute(element, 'style') ?? '');
