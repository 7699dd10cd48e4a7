/** Is a JSON text from outside harmless to read: not nested without end, and no key that reaches a prototype? */

/** Deeper than anything that Keepwarm writes. */
const DEEPEST = 12;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Whether brackets nest no deeper than that, outside of strings. Asked of the text, because a parser may take seconds for
 * a few megabytes of brackets.
 */
export function isShallow(json: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (isString && code === BACKSLASH) at += 1;
    else if (code === QUOTE) isString = !isString;
    else if (!isString && isOpening(code)) depth += 1;
    else if (!isString && isClosing(code)) depth -= 1;
    if (depth > DEEPEST) return false;
  }
  return true;
}

const isOpening = (code: number): boolean => code === 0x5b || code === 0x7b;
const isClosing = (code: number): boolean => code === 0x5d || code === 0x7d;

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether no object in it has such a key; of a value that is shallow. */
export function hasOnlyPlainKeys(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const isPlain = Array.isArray(value) || !Object.keys(value).some((key) => forbidden.has(key));
  return isPlain && Object.values(value).every(hasOnlyPlainKeys);
}
