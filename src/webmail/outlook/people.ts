/** Names and addresses as Outlook writes them. */
import type { Person } from '../../core/thread.ts';

const ADDRESS = /^[^\s<>()[\],;:"]{1,64}@[^\s<>()[\],;:"@]{1,255}$/;

/** The address in lower case, where the whole text is one. */
export const addressIn = (text: string): string | undefined =>
  ADDRESS.test(text.trim()) ? text.trim().toLowerCase() : undefined;

/**
 * Reads "Ana Lima<ana@x.com>", "ana@x.com" and a bare name, which stays without an address. A name may itself look like
 * "Ana <ana@x.com>": the last pair of brackets is Outlook's.
 */
export function personIn(text: string): Person {
  const plain = cleanText(text);
  const open = plain.lastIndexOf('<');
  const bracketed = plain.endsWith('>') ? addressIn(plain.slice(open + 1, -1)) : undefined;
  if (bracketed !== undefined && open >= 0) return { name: plain.slice(0, open).trim(), address: bracketed };
  const address = addressIn(plain);
  return address === undefined ? { name: plain, address: '' } : { name: '', address };
}

/** One line, without the icons that Outlook draws with letters of its own (private use area), nor marks of direction. */
export const cleanText = (text: string): string =>
  text
    .replace(/[\ue000-\uf8ff\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
