/** Which webmails Keepwarm may read: the candidate can take that back in the browser at any time. */
import browser from '../browser.ts';

/** The pages of a webmail belong together: allowed once, or asked for once. */
type Webmail = { readonly name: string; readonly origins: string[] };

/** The manifest's own list, told apart by the adapters' names. */
const webmails = (): Webmail[] => {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  const gmail = origins.filter((origin: string) => origin.includes('://mail.google.com/'));
  const outlook = origins.filter((origin: string) => origin.includes('://outlook.'));
  return [
    { name: 'gmail', origins: gmail },
    { name: 'outlook', origins: outlook },
  ];
};

/** Of the webmails in use, those that may not be read. */
export async function forbiddenOf(inUse: readonly string[]): Promise<string[]> {
  const asked = webmails().filter(({ name }) => inUse.includes(name));
  const allowed = await Promise.all(asked.map(({ origins }) => browser.permissions.contains({ origins })));
  return asked.filter((_, index) => !allowed[index]).map(({ name }) => name);
}

/** Must be called from a click: the browser asks the candidate. */
export async function allow(name: string): Promise<void> {
  const webmail = webmails().find((one) => one.name === name);
  if (webmail) await browser.permissions.request({ origins: webmail.origins });
}
