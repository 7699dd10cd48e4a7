/**
 * A mail's body as blocks of text, with the line breaks that a reader sees. Works on a page that is shown nowhere, where
 * `innerText` knows no layout; knows no webmail: which element is a quote or a signature is told by the adapter.
 */
import type { Block } from '../core/thread.ts';
import { attribute, isElement, isHidden, kindOf, nodesOf, tagOf, textOf } from './node.ts';

/** `rest quoted`: this element and all that follows it in the body. */
export type Part = 'quoted' | 'signature' | 'rest quoted' | 'left out';

/** More than any mail that somebody wrote; a body is hostile, and may be endless. */
const MOST_CHARACTERS = 200_000;

export function blocksOf(body: Element, partOf: (element: Element) => Part | undefined): Block[] {
  const lines: { kind: Block['kind']; text: string }[] = [];
  let line = '';
  let kind: Block['kind'] = 'own';
  let gap = false;
  let marker = '';
  let parted = false;
  let left = MOST_CHARACTERS;
  let rest = false;

  walk(body, 'own', isPreformatted(body, false));
  endLine();
  return joined(lines);

  function walk(parent: Element, inherited: Block['kind'], preformatted: boolean): void {
    for (const node of nodesOf(parent)) {
      if (left <= 0) return;
      if (isElement(node)) enter(node, rest ? 'quoted' : inherited, preformatted);
      else if (kindOf(node) === Node.TEXT_NODE)
        write(textOf(node), rest ? 'quoted' : inherited, preformatted);
    }
  }

  function enter(element: Element, inherited: Block['kind'], preformatted: boolean): void {
    const tag = tagOf(element);
    const part = partOf(element);
    if (part === 'left out' || silent.has(tag)) return;
    if (part === 'rest quoted') rest = true;
    // A quote counts as one although the webmail folds it away; other unseen text (a newsletter's preview) does not count.
    if (!part && isUnseen(element)) return;
    const own = part === 'signature' && inherited === 'own' ? 'signature' : part ? 'quoted' : inherited;

    // A break right behind an inline signature or quote, which has ended the line already.
    if (tag === 'br' && !(parted && line === '')) breakLine();
    parted = false;
    if (tag === 'img') write(emojiOf(element), own, false);
    const block = blocks.has(tag);
    if (block || own !== inherited) endLine();
    if (spaced.has(tag) && !isTight(element)) gap = true;
    if (tag === 'td' || tag === 'th') write(' ', own, false);
    if (tag === 'li') marker = markerOf(element);
    walk(element, own, isPreformatted(element, preformatted));
    parted = own !== inherited && !block && line !== '';
    if (block || own !== inherited) endLine();
    if (spaced.has(tag) && !isTight(element)) gap = true;
  }

  function write(raw: string, own: Block['kind'], preformatted: boolean): void {
    const text = seen(raw).slice(0, left);
    left -= text.length;
    const [first = '', ...others] = preformatted ? text.split(/\r?\n/) : [text.replace(/\s+/g, ' ')];
    add(first, own, preformatted);
    for (const other of others) {
      breakLine();
      add(other, own, preformatted);
    }
  }

  function add(text: string, own: Block['kind'], preformatted: boolean): void {
    if (text === '' || (text.trim() === '' && line === '')) return;
    if (line === '') {
      if (gap && lines.at(-1)?.text) lines.push({ kind, text: '' });
      gap = false;
      kind = own;
      line = marker;
      marker = '';
    }
    line += !preformatted && (line === '' || /\s$/.test(line)) ? text.trimStart() : text;
  }

  function endLine(): void {
    if (line !== '') breakLine();
  }

  function breakLine(): void {
    lines.push({ kind, text: line.trimEnd() });
    line = '';
  }
}

/** All of a short text in one line: a subject, a snippet. */
export const lineOf = (element: Element, isLeftOut: (part: Element) => boolean = () => false): string =>
  blocksOf(element, (part) => (isLeftOut(part) ? 'left out' : undefined))
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .join(' ');

/** Neighbouring lines of one kind become one block; runs of empty lines one empty line. */
function joined(lines: readonly { kind: Block['kind']; text: string }[]): Block[] {
  const made: { kind: Block['kind']; lines: string[] }[] = [];
  for (const { kind, text } of lines) {
    const last = made.at(-1);
    if (text === '') {
      if (last && last.lines.at(-1) !== '') last.lines.push('');
    } else if (last?.kind === kind) last.lines.push(text);
    else made.push({ kind, lines: [text] });
  }
  return made.map(({ kind, lines: [...kept] }) => ({ kind, text: kept.join('\n').trimEnd() }));
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const silent = words(
  'script style head title meta link template noscript object iframe audio video select button',
);
const blocks = words(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul caption',
);
/** Parted from their neighbours by an empty line. */
const spaced = words('blockquote dl h1 h2 h3 h4 h5 h6 hr ol p pre ul');

/** Word processors write every line as a paragraph without margins. */
const isTight = (element: Element): boolean =>
  /MsoNormal/.test(attribute(element, 'class') ?? '') ||
  /(?:^|[;\s])margin(?:-top|-bottom)?\s*:\s*0/.test(attribute(element, 'style') ?? '');

const isPreformatted = (element: Element, inherited: boolean): boolean => {
  const style = /white-space\s*:\s*(pre|break-spaces|normal|nowrap)/i.exec(
    attribute(element, 'style') ?? '',
  )?.[1];
  if (style) return /^(pre|break)/i.test(style);
  return inherited || tagOf(element) === 'pre';
};

/** Out of sight by its own style, in the ways that mails use to hold a preview text that nobody reads. */
const isUnseen = (element: Element): boolean =>
  isHidden(element) ||
  /(?:^|[;\s])(?:visibility\s*:\s*hidden|(?:opacity|max-height|font-size)\s*:\s*0(?:px|pt|em|%)?\s*(?:!|;|$))/i.test(
    attribute(element, 'style') ?? '',
  );

/** Emoji come as images; any other picture's text is a caption that nobody wrote to the reader. */
const emojiOf = (image: Element): string => {
  const alt = attribute(image, 'data-emoji') ?? attribute(image, 'alt') ?? '';
  return /^[\p{Extended_Pictographic}\p{Emoji_Component}]{1,16}$/u.test(alt) && !/^[\d#*]+$/.test(alt)
    ? alt
    : '';
};

const markerOf = (item: Element): string => {
  const list = item.parentNode;
  if (!list || !isElement(list) || tagOf(list) !== 'ol') return '- ';
  const items = nodesOf(list).filter((node) => isElement(node) && tagOf(node) === 'li');
  return `${items.indexOf(item) + 1}. `;
};

/** Without the characters that show nothing, or turn the reading direction to make a text look like another. */
const seen = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(/\u00a0/g, ' ');
