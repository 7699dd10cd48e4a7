/** Connects the welcome page with the browser: tabs that were open before, and permission. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from '../../browser.ts';
import type { TabCalls } from '../../messages.ts';
import { tabAsker } from '../../rpc.ts';
import { KeepwarmDb } from '../../store/db.ts';
import { clockHere } from '../../ui/dates.ts';
import { direction, language } from '../../ui/words.ts';
import { useCatchUp } from '../catch-up/use-catch-up.ts';
import { allow, forbiddenOf } from '../permissions.ts';
import { Welcome } from './welcome.tsx';

const askTab = tabAsker<TabCalls>();

/** A tab that was open before the install has no Keepwarm in it, and so nobody who answers. */
const isOld = ({ id }: Tabs.Tab): Promise<boolean> =>
  id === undefined
    ? Promise.resolve(false)
    : askTab(id, 'whose').then(
        () => false,
        () => true,
      );

async function oldTabs(): Promise<Tabs.Tab[]> {
  const found = await browser.tabs.query({ url: browser.runtime.getManifest().host_permissions ?? [] });
  const old = await Promise.all(found.map(isOld));
  return found.filter((_, index) => old[index]);
}

function Connected({ db }: { readonly db: KeepwarmDb }) {
  const catchUp = useCatchUp(db);
  const [tabs, setTabs] = useState<readonly Tabs.Tab[]>([]);
  const [forbidden, setForbidden] = useState<readonly string[]>([]);
  useEffect(() => {
    oldTabs().then(setTabs, () => undefined);
    forbiddenOf(['gmail', 'outlook']).then(setForbidden, () => undefined);
  }, []);
  return (
    <Welcome
      oldTabs={tabs.length}
      forbidden={forbidden}
      catchUp={catchUp && { ...catchUp, clock: clockHere() }}
      actions={{
        async reload() {
          await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : browser.tabs.reload(id))));
        },
        async allow(webmail) {
          await allow(webmail);
          setForbidden(await forbiddenOf(['gmail', 'outlook']));
        },
        async open(url) {
          await browser.tabs.create({ url });
        },
      }}
    />
  );
}

document.documentElement.lang = language();
document.documentElement.dir = direction();
render(<Connected db={new KeepwarmDb()} />, document.body);
