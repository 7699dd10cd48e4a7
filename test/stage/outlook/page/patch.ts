/**
 * Changing a row's elements in place as React does: what was drawn last is compared with what is to be drawn, and only the
 * differences are written. What others have put between is not seen, and is wiped where a text changes.
 */

/** What was drawn, and the live node of each of its nodes. */
export type Drawn = { readonly tree: Element; readonly live: WeakMap<Node, Node> };

export function draw(holder: Element, tree: Element): Drawn {
  const live = new WeakMap<Node, Node>();
  live.set(tree, holder);
  holder.replaceChildren(...[...tree.childNodes].map((child) => copy(child, live)));
  return { tree, live };
}

function copy(node: Node, live: WeakMap<Node, Node>): Node {
  const made = node.cloneNode(false);
  live.set(node, made);
  for (const child of node.childNodes) made.appendChild(copy(child, live));
  return made;
}

export function redraw(drawn: Drawn, next: Element): Drawn {
  const live = new WeakMap<Node, Node>();
  patch(drawn.tree, next);
  return { tree: next, live };

  function patch(old: Element, now: Element): void {
    const element = drawn.live.get(old) as Element;
    live.set(now, element);
    if (old !== drawn.tree) patchAttributes(element, old, now);
    const [before, after] = [[...old.childNodes], [...now.childNodes]];
    if (isText(before) && isText(after)) {
      if (old.textContent !== now.textContent) setText(element, now.textContent ?? '');
      live.set(after[0] as Node, element.firstChild as Node);
    } else if (
      before.length === after.length &&
      before.every((node, i) => node.nodeName === after[i]?.nodeName)
    ) {
      before.forEach((node, i) => {
        const other = after[i] as Node;
        if (node.nodeType === 1) patch(node as Element, other as Element);
        else {
          const text = drawn.live.get(node) as Text;
          if (node.nodeValue !== other.nodeValue) text.nodeValue = other.nodeValue;
          live.set(other, text);
        }
      });
    } else element.replaceChildren(...after.map((child) => copy(child, live)));
  }
}

const isText = (nodes: readonly Node[]): boolean => nodes.length === 1 && nodes[0]?.nodeType === 3;

/** React's own rule: a lone text node is kept, anything else is wiped. */
function setText(element: Element, text: string): void {
  const { firstChild, lastChild } = element;
  if (firstChild && firstChild === lastChild && firstChild.nodeType === 3) firstChild.nodeValue = text;
  else element.textContent = text;
}

function patchAttributes(element: Element, old: Element, now: Element): void {
  for (const { name } of old.attributes) if (!now.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of now.attributes)
    if (old.getAttribute(name) !== value) element.setAttribute(name, value);
}
