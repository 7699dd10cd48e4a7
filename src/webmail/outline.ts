/** The shape of a page for a report: tags, roles and classes. Never text, and no attribute that could hold any. */
import { attribute, childrenOf, matches, tagOf } from './node.ts';

const LINES = 120;
const DEPTH = 14;

/** Indented, a line an element; equal neighbours are counted. What lies inside an opaque element is left out. */
export function outline(root: Node, opaque: string): string {
  const lines: string[] = [];
  add(root, 0);
  return lines.slice(0, LINES).join('\n');

  function add(parent: Node, depth: number): void {
    let last = '';
    let times = 0;
    for (const child of childrenOf(parent)) {
      if (lines.length > LINES || depth > DEPTH) return;
      const name = nameOf(child);
      if (name === last) {
        times += 1;
        lines[lines.length - 1] = `${'  '.repeat(depth)}${name} ×${times}`;
        continue;
      }
      const before = lines.length;
      lines.push(`${'  '.repeat(depth)}${name}`);
      if (!matches(child, opaque)) add(child, depth + 1);
      last = lines.length === before + 1 ? name : '';
      times = 1;
    }
  }
}

const nameOf = (element: Element): string => {
  const role = attribute(element, 'role');
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean).slice(0, 8);
  return [tagOf(element), ...classes.map((name) => `.${name}`), role ? `[role=${role}]` : ''].join('');
};
