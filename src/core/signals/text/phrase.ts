/** Words in an order: what a RegExp is to `firstSaid`, made of small parts that each may stand in many sentences. */

/** Finds words in a text; a RegExp is one. */
export type Words = {
  readonly exec: (text: string) => { readonly index: number; readonly 0: string } | null;
};

/** How far the end of one part and the beginning of the next may lie apart (characters), unless told otherwise. */
const GAP = 40;
/** How much of the text after a gap a part may need to be recognised. */
const LONGEST_PART = 60;

/** The parts one after the other, at most `gap` characters apart and within one clause (no ; ! ? and no condition between). */
export function inOrder(parts: readonly RegExp[], gap = GAP): Words {
  const [first, ...others] = parts.map((part) => new RegExp(part.source, `${part.flags.replace('g', '')}g`));
  return {
    exec(text) {
      if (!first) return null;
      for (const match of text.matchAll(first)) {
        const end = endOf(text, match.index + match[0].length, others, gap);
        if (end !== undefined) return { index: match.index, 0: text.slice(match.index, end) };
      }
      return null;
    },
  };
}

function endOf(text: string, start: number, parts: readonly RegExp[], gap: number): number | undefined {
  let end = start;
  for (const part of parts) {
    const ahead = text.slice(end, end + gap + LONGEST_PART);
    const match = ahead.slice(0, clauseEnd(ahead)).matchAll(part).next().value;
    if (!match || match.index > gap) return undefined;
    end += match.index + match[0].length;
  }
  return end;
}

const clauseEnd = (text: string): number => {
  const at = text.search(/[;!?]| (?:if|unless|whether|in case) /);
  return at < 0 ? text.length : at + 1;
};
