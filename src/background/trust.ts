/** Which senders may make which calls. What cannot be told for sure is not trusted. */
import browser from '../browser.ts';
import type { Sender } from '../rpc.ts';

const originOf = (url: string | undefined): string | undefined => {
  try {
    if (url === undefined) return undefined;
    // Not `origin`: for the scheme of an extension some engines say "null", and all extensions would be one.
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}`;
  } catch {
    return undefined;
  }
};

/** The webmails' origins, as the manifest names them ("https://mail.google.com"). */
export const webmailOrigins = (): string[] =>
  (browser.runtime.getManifest().host_permissions ?? []).map((pattern) => pattern.replace(/\/\*$/, ''));

/** Our content script in the top frame of a webmail's tab. */
export function isWebmailTab(from: Sender): boolean {
  const origin = originOf(from.url);
  return (
    from.id === browser.runtime.id &&
    from.frameId === 0 &&
    from.tab?.id !== undefined &&
    origin !== undefined &&
    webmailOrigins().includes(origin)
  );
}

/** One of our own pages: popup, options, pipeline. They may live in tabs, so only the origin tells. */
export const isOurPage = (from: Sender): boolean =>
  from.id === browser.runtime.id && originOf(from.url) === originOf(browser.runtime.getURL(''));
