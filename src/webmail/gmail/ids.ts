/**
 * Gmail's ids. The legacy form (16 hex digits) is the key of everything; the sync form `thread-f:DEC`, `msg-f:DEC` is
 * the same number in decimal. `thread-a:…`, `msg-a:…` were made by a client and hold no number.
 *
 * A legacy id's upper 44 bits are the time at which Gmail took the message in: equal to the sync data's own time in each
 * of 74 recorded messages of 2018 to 2023. Ids exceed 2^53, so they are never a Number.
 */
import { strip } from '../../core/reading/strip.ts';

/** Undefined where it is no legacy id. */
export const legacyId = (text: string | undefined): string | undefined =>
  text !== undefined && /^[0-9a-f]{8,16}$/.test(text) ? text : undefined;

/** The legacy id of a sync id (`#thread-f:…`, `msg-f:…`); undefined where it holds none. */
export function fromSyncId(text: string | undefined): string | undefined {
  const decimal = /^#?(?:thread|msg)-f:(\d{1,20})$/.exec(text ?? '')?.[1];
  return decimal === undefined ? undefined : legacyId(BigInt(decimal).toString(16));
}

/** Gmail opened in 2004; an id that says otherwise is no time. */
const EARLIEST = Date.UTC(2004, 0);
const LATEST = Date.UTC(2100, 0);

/** Epoch milliseconds at which Gmail took the message in; undefined where the id tells none. */
export function timeOf(id: string): number | undefined {
  if (!legacyId(id)) return undefined;
  const time = Number(BigInt(`0x${id}`) >> 20n);
  return time > EARLIEST && time < LATEST ? time : undefined;
}

/**
 * The sync id that a `jslog` attribute carries in one of its numbered parts: base64 of a JSON array with the id in front.
 * Undefined where it carries none.
 */
export function fromJslog(jslog: string | undefined, part: number): string | undefined {
  const encoded = (jslog ?? '')
    .split(';')
    .map((piece) => piece.trim())
    .find((piece) => piece.startsWith(`${part}:`))
    ?.slice(`${part}:`.length);
  const base64 = encoded && strip(encoded, '.').replaceAll('-', '+').replaceAll('_', '/');
  if (!base64) return undefined;
  try {
    return fromSyncId(/"(#?(?:thread|msg)-f:\d+)"/.exec(atob(base64))?.[1]);
  } catch {
    return undefined;
  }
}
