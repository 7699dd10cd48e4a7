/** Whether an editor holds what was put into it, and everything that stood there before. */

/**
 * True where `now` begins with the text and holds all that stood there `before` behind it, in order. Compared without
 * spaces, which editors draw as they like. More may stand there: the candidate goes on typing.
 */
export function isTaken(now: string, text: string, before: string): boolean {
  const [shown, put] = [folded(now), folded(text)];
  return put !== '' && shown.startsWith(put) && holds(shown.slice(put.length), folded(before));
}

/** Every letter of the one is in the other, in the same order. */
export function holds(whole: string, part: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}

export const folded = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, '');
