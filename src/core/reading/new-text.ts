/**
 * A message's own words: quotes, forwards, signatures, disclaimers and mobile footers are cut off.
 *
 * `email-reply-parser` was measured with the same cases (test/core/new-text.test.ts): it gets fewer right, takes
 * quadratic time, and imports Node's `module`, which a service worker does not have.
 */

import type { Block } from '../thread.ts';
import { introducesQuote, isQuoted, partsFromOther, startsHeader } from './quotes.ts';
import {
  isCard,
  isCardLine,
  isDelimiter,
  isDeviceFooter,
  isLegal,
  isPostscript,
  isSignOff,
  isStandard,
  isThanks,
  looksLikeName,
} from './signatures.ts';
import { MOST, tidy } from './tidy.ts';

export type Parts = {
  /** What the sender says in this message. */
  readonly text: string;
  /** Sign-off, name, title, address lines and footers. */
  readonly signature: string;
  /** What others, or this sender earlier, had said. */
  readonly quoted: string;
  /** The message was longer than is read. */
  readonly capped: boolean;
};

export const newText = (blocks: readonly Block[]): string => partsOf(blocks).text;

export function partsOf(blocks: readonly Block[]): Parts {
  const textOf = (kind: Block['kind']): string => {
    let text = '';
    for (const block of blocks) {
      if (text.length >= MOST) break;
      if (block.kind === kind) text += `${text && '\n'}${block.text.slice(0, MOST)}`;
    }
    // Empty lines say nothing beyond the second, and a mail can hold a hundred thousand.
    return tidy(text).replace(/\n{3,}/g, '\n\n');
  };
  const size = blocks.reduce((sum, { kind, text }) => sum + (kind === 'own' ? text.length : 0), 0);
  const { own, quoted } = withoutQuotes(textOf('own').split('\n'));
  const { words, signature } = withoutSignature(own);
  const join = (...texts: string[]): string => texts.filter(Boolean).join('\n').trim();
  return {
    text: withoutRules(words)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    signature: join(signature.join('\n'), textOf('signature')),
    quoted: join(quoted.join('\n'), textOf('quoted')),
    capped: size > MOST,
  };
}

function withoutQuotes(lines: readonly string[]): { own: string[]; quoted: string[] } {
  const own: string[] = [];
  const quoted: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (!line) {
      own.push(line);
      continue;
    }
    if (isQuoted(line) || isBrokenQuote(lines, at)) {
      quoted.push(line);
      continue;
    }
    const introduction = introductionAt(lines, at);
    if (introduction > 0) {
      const next = nextFilled(lines, at + introduction);
      quoted.push(...lines.slice(at, at + introduction));
      // Where the quote has no marks it has no end either; where it has, answers may stand between its lines.
      if (!isQuoted(lines[next] ?? '>'))
        return { own, quoted: [...quoted, ...lines.slice(at + introduction)] };
      at += introduction - 1;
      continue;
    }
    if (partsFromOther(line) || startsHeader(lines, at))
      return { own, quoted: [...quoted, ...lines.slice(at)] };
    own.push(line);
  }
  return { own, quoted };
}

/** A long quoted line that was wrapped on its way: its rest has lost the mark, and the next line has it again. */
function isBrokenQuote(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1] ?? '';
  return (
    isQuoted(before) &&
    before.length > 60 &&
    isQuoted(lines[at + 1] ?? '') &&
    /^[^\p{Lu}\s]/u.test(lines[at] ?? '')
  );
}

/** How many lines the introduction of a quote takes here: programs break long ones; 0 where there is none. */
function introductionAt(lines: readonly string[], at: number): number {
  let joined = '';
  for (let count = 1; count <= 4; count += 1) {
    const line = (lines[at + count - 1] ?? '').trim();
    // An address that was wrapped leaves its bracket at the beginning of a line, where it looks like a quote.
    if (!line || (isQuoted(line) && !/^>\s*:/.test(line)) || joined.length > 300) return 0;
    joined += `${joined && ' '}${line}`;
    // A broken one must begin as one, or the end of a paragraph would be taken with it.
    if (count > 1 && !/\d/.test(lines[at] ?? '') && !/^\s*(?:on|le|am|il|el|em|op|den)\s/i.test(joined))
      return 0;
    if (introducesQuote(joined)) return count;
  }
  return 0;
}

function nextFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && !lines[at]?.trim()) at += 1;
  return at;
}

function withoutSignature(lines: readonly string[]): { words: string[]; signature: string[] } {
  const start = signatureStart(lines);
  const words = lines.slice(0, start);
  const signature: string[] = [];
  let after = false;
  // A postscript under the signature belongs to the words again.
  for (const line of lines.slice(start)) {
    if (isPostscript(line)) after = true;
    if (after && (isDeviceFooter(line) || isLegal(line) || isDelimiter(line))) after = false;
    (after ? words : signature).push(line);
  }
  return withoutLegal(words, signature);
}

function withoutLegal(words: readonly string[], signature: readonly string[]) {
  const paragraphs = words.join('\n').split(/\n[ \t]*\n/);
  const legal: string[] = [];
  while (paragraphs.length > 1 && isLegal(paragraphs.at(-1) ?? '')) legal.unshift(paragraphs.pop() ?? '');
  return { words: paragraphs.join('\n\n').split('\n'), signature: [...legal, ...signature] };
}

/** Longest signature, in lines, with everything that houses put under it. */
const MOST_SIGNATURE = 40;

function signatureStart(lines: readonly string[]): number {
  const first = nextFilled(lines, 0);
  const floor = Math.max(first + 1, lines.length - MOST_SIGNATURE);
  for (let at = first + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isDeviceFooter(line)) return backToSignOff(lines, at, first);
    if (at < floor) continue;
    if (isDelimiter(line) && (isStandard(line) || restIsCard(lines, at + 1)))
      return backToSignOff(lines, at, first);
    if (isSignOff(line) && nameFollows(lines, at + 1)) return isThanks(line) ? at + 1 : at;
  }
  return lastCard(lines, first);
}

/** Above a delimiter or a device's footer, sign-off and name may stand already. */
function backToSignOff(lines: readonly string[], end: number, first: number): number {
  for (let at = end - 1; at > first && at >= end - 12; at -= 1)
    if (isSignOff(lines[at] ?? '') && nameFollows(lines, at + 1))
      return isThanks(lines[at] ?? '') ? at + 1 : at;
  return Math.min(end, lastCard(lines.slice(0, end), first));
}

function nameFollows(lines: readonly string[], from: number): boolean {
  const at = nextFilled(lines, from);
  return (
    at >= lines.length ||
    looksLikeName(lines[at] ?? '') ||
    isCardLine(lines[at] ?? '') ||
    isCard(lines[at] ?? '')
  );
}

const restIsCard = (lines: readonly string[], from: number): boolean =>
  lines.slice(from).filter((line) => line.trim() && !isCard(line) && !isLegal(line)).length <= 1;

/** The last paragraph without a sign-off: a name with lines of a card under it, or all of it in one line. */
function lastCard(lines: readonly string[], first: number): number {
  let end = lines.length;
  for (let seen = 0; seen < 4 && end > first; seen += 1) {
    while (end > first && !lines[end - 1]?.trim()) end -= 1;
    let start = end;
    while (start > first && lines[start - 1]?.trim()) start -= 1;
    const paragraph = lines.slice(start, end);
    if (start > first) {
      const name = paragraph.findIndex((line) => looksLikeName(line) || isCardLine(line));
      const card = paragraph.slice(Math.max(name, 0));
      if (name >= 0 && (name === 0 || isSignOff(paragraph[name - 1] ?? '')) && card.every(isCardOrLegal)) {
        const above = paragraph[name - 1] ?? '';
        return isSignOff(above) && !isThanks(above) ? start + name - 1 : start + name;
      }
    }
    if (!isLegal(paragraph.join(' ')) && !paragraph.every(isDeviceFooter)) break;
    end = start;
  }
  return lines.length;
}

/** A line drawn above what was cut off is left over at the end. */
function withoutRules(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && /^[\s_=*~-]*$/.test(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

const isCardOrLegal = (line: string): boolean => isCard(line) || isLegal(line);
