/** Whether an address is one of a webmail's: the browser has seen to that already, but a script that reads mail looks again. */

/** `hosts` are match patterns of the manifest's kind, with https and a whole host name. */
export const isAt = (hosts: readonly string[], location: { hostname: string; pathname: string }): boolean =>
  hosts.some((pattern) => isUnder(location, pattern));

function isUnder({ hostname, pathname }: { hostname: string; pathname: string }, pattern: string): boolean {
  const { host, path } = /^https:\/\/(?<host>[^/*]+)(?<path>\/.*)\*$/.exec(pattern)?.groups ?? {};
  return host === hostname && path !== undefined && pathname.startsWith(path);
}
