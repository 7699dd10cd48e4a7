/** Gmail's ids: the legacy hex id carries the time, its decimal form is the server's, links carry an opaque form. */

/** 16 hex digits whose upper bits are the epoch milliseconds; `salt` keeps ids of one millisecond apart. */
export function legacyId(at: number, salt: string): string {
  let low = 0;
  for (const sign of salt) low = (low * 31 + (sign.codePointAt(0) ?? 0)) % 0xfffff;
  return ((BigInt(at) << 20n) | BigInt(low)).toString(16).padStart(16, '0');
}

export const decimal = (legacy: string): string => BigInt(`0x${legacy}`).toString();

/** What a client makes up for its own mail: nothing of the legacy id is in it. */
export const clientId = (legacy: string): string => `r-${BigInt(`0x${legacy}`) % 9_007_199_254_740_993n}`;

const full = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const reduced = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/** "thread-f:1843…" as the last part of a link ("FMfcgz…"). */
export const opaqueId = (permId: string): string =>
  recode(btoa(permId.replace('thread-', '')).replaceAll('=', ''), full, reduced);

/** The way back; undefined where it is no such id. */
export function permIdOf(opaque: string): string | undefined {
  if (![...opaque].every((sign) => reduced.includes(sign))) return undefined;
  const text = atob(recode(opaque, reduced, full));
  return /^[fa]:/.test(text) ? `thread-${text}` : undefined;
}

/** Reads the text as a number written in one alphabet, and writes it in another. */
function recode(text: string, from: string, to: string): string {
  let value = [...text].reduce((sum, sign) => sum * BigInt(from.length) + BigInt(from.indexOf(sign)), 0n);
  let out = '';
  for (; value > 0n; value /= BigInt(to.length)) out = (to[Number(value % BigInt(to.length))] ?? '') + out;
  return out;
}
