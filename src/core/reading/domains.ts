/** Mail addresses and domains taken apart. */

export const domainOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.-]/gu, '');

export const localPartOf = (address: string): string =>
  address.includes('@') ? address.slice(0, address.lastIndexOf('@')).toLowerCase() : '';

/** Second labels under which countries register names ("co.uk", "com.au"). */
const SECOND = new Set(['co', 'com', 'org', 'net', 'gov', 'edu', 'ac', 'or', 'ne', 'go', 'gob', 'nom', 'in']);

/**
 * The part of a domain that somebody registered: "mail.northwind.co.uk" → "northwind.co.uk". By the shape of the name,
 * not by the public suffix list: its 250 kB would serve a handful of hosts that run no recruiting.
 */
export function registrable(domain: string): string {
  const labels = domain.split('.').filter(Boolean);
  const [top = '', second = ''] = [labels.at(-1), labels.at(-2)];
  return labels.slice(top.length === 2 && SECOND.has(second) ? -3 : -2).join('.');
}

/** The domain itself or one under it is in the set. */
export function isUnder(domain: string, set: ReadonlySet<string>): boolean {
  for (let rest = domain; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1))
    if (set.has(rest)) return true;
  return false;
}
