/** Takes signs off the ends of a text, in one pass: a pattern for it would try every place where such signs stand. */

export function strip(text: string, signs: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && signs.includes(text[from] ?? '')) from += 1;
  while (to > from && signs.includes(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
}

/** The text up to the first place where the pattern matches. */
export function before(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}
