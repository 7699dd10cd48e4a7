/** Hashes of the candidate's own sentences, so that no draft repeats one: the sentences themselves are not kept. */

/** Shorter ones ("Hi Maya,", "Thank you!") may be said again. */
const FEWEST_WORDS = 4;
const MOST_SENTENCES = 400;

/** One number for each sentence; case, spacing, punctuation and accents make no difference. */
export function hashSentences(text: string): number[] {
  const hashes = new Set<number>();
  for (const sentence of text.split(/[.!?…。！？]+|\n/u)) {
    const words =
      sentence
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length >= FEWEST_WORDS) hashes.add(hashText(words.join(' ')));
    if (hashes.size >= MOST_SENTENCES) break;
  }
  return [...hashes];
}

/** FNV-1a, 32 bits, over UTF-16 units. */
export function hashText(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
