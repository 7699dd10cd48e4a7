/** The HTML that the pretend Gmail sends, with its script and style. */

import type { Assets } from '../bundle.ts';
import { escaped } from './html.ts';
import type { PageData } from './page/stage.ts';

/** The policy that Gmail enforces: no string may become markup unless a policy made it. */
export const contentSecurityPolicy = "require-trusted-types-for 'script'";

export function pageHtml(data: PageData, { script, style }: Assets): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="${data.options.language}"><head><meta charset="utf-8"><title>Gmail</title><style>${style}</style></head><body><div id="loading"><div class="msg">Loading ${escaped(data.account.address)}…</div></div><script type="application/json" id="stage-data">${json}</script><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}

/** What comes in place of the mailbox, or of a print view, where nobody is signed in. */
export const loginHtml = (): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in - Accounts</title></head><body><main style="font-family:sans-serif;max-width:24rem;margin:15vh auto"><h1>Sign in</h1><p>to continue to your mail</p><form action="/ServiceLogin"><input type="email" name="identifier" aria-label="Email or phone" autocomplete="username"><button>Next</button></form></main></body></html>';
