/** Which webmail is this page? Each folder here is one; nothing else knows their number. */
import type { Webmail } from './webmail.ts';

export const webmails: readonly Webmail[] = Object.values(
  import.meta.glob<Webmail>('./*/index.ts', { eager: true, import: 'default' }),
);

/** Undefined where no webmail lives at that address. */
export const webmailFor = (location: { hostname: string; pathname: string }): Webmail | undefined =>
  webmails.find(({ hosts }) => hosts.some((pattern) => isUnder(location, pattern)));

/** `pattern` is a match pattern of the manifest's kind, with https and a whole host name. */
function isUnder({ hostname, pathname }: { hostname: string; pathname: string }, pattern: string): boolean {
  const { host, path } = /^https:\/\/(?<host>[^/*]+)(?<path>\/.*)\*$/.exec(pattern)?.groups ?? {};
  return host === hostname && path !== undefined && pathname.startsWith(path);
}
