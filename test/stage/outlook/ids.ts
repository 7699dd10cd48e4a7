/** Ids in Outlook's alphabets, made from a name so that they last. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function letters(name: string, count: number): string {
  let state = 2166136261;
  for (const sign of name) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  let out = '';
  for (let i = 0; i < count; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    out += alphabet[state >>> 26];
  }
  return out;
}

/** Of work or consumer mailboxes: the letters in front differ. */
export const conversationId = (name: string, consumer: boolean): string =>
  `${consumer ? 'AQQkADAw' : 'AAQkAGVm'}${letters(`conversation ${name}`, 64)}=`;
export const itemId = (name: string, consumer: boolean): string =>
  `${consumer ? 'AQMkADAw' : 'AAMkAGVm'}${letters(`item ${name}`, 96)}AAA=`;
/** The name of a row in this view, made anew with every load. */
export const instanceKey = (name: string, load: string): string =>
  `AQAAB${letters(`${load} ${name}`, 22)}AAA=`;
/** What the client makes up for each message that it draws. */
export const renderId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(6))]
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 11);
