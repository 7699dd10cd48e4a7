/** Outlook's names for conversations and messages. */

/**
 * Ids are compared so: addresses write `+`, `/` and `-`, `_` for each other in two ways, and leave `=` out. Never a key.
 */
export const sameConversation = (a: string, b: string): boolean => folded(a) === folded(b);

const folded = (id: string): string => id.replace(/[+/_-]/g, '-').replace(/=/g, '');

/**
 * The conversation that the address names: `…/id/<id>`, or `deeplink/readconv/<id>`. Undefined where it names none, or a
 * single item (ids that begin with AAMk, AQMk, AAkA, AQkA).
 */
export function conversationInAddress(address: string): string | undefined {
  const [, part] = /\/(?:id|readconv)\/([^/?#]+)/.exec(address) ?? [];
  if (part === undefined) return undefined;
  const id = decoded(part);
  return id !== undefined && /^A[AQ]Qk[\w+/=-]{20,}$/i.test(id) ? id : undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** A short name for a text, where Outlook gives no id: FNV-1a, 32 bits. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
