/** Connects the options page with the store, which it reads, and with the background, which changes things. */
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from '../../browser.ts';
import type { Process } from '../../core/facts.ts';
import { defaultSettings } from '../../core/settings.ts';
import { KeepwarmDb } from '../../store/db.ts';
import { awakeProcesses, type Kept, kept as keptIn } from '../../store/queries.ts';
import { clockHere } from '../../ui/dates.ts';
import { direction, language, say } from '../../ui/words.ts';
import { actionsOn } from './actions.ts';
import { Options } from './options.tsx';
import type { Shortcut } from './props.ts';

/** Enough to see what a change does; more would only be slow. */
const PREVIEWED = 300;

function Connected({ db }: { readonly db: KeepwarmDb }) {
  const [kept, setKept] = useState<Kept>();
  const [processes, setProcesses] = useState<readonly Process[]>([]);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [isBroken, setBroken] = useState(false);
  const [now] = useState(() => Date.now());
  const actions = useMemo(() => actionsOn(db), [db]);
  const browserZone = clockHere().timeZone;
  useEffect(() => {
    const live = keptIn(db).subscribe({ next: setKept, error: () => setBroken(true) });
    return () => live.unsubscribe();
  }, [db]);
  const threads = kept?.counts.threads;
  useEffect(() => {
    if (threads !== undefined) awakeProcesses(db, PREVIEWED).then(setProcesses, () => setBroken(true));
  }, [db, threads]);
  useEffect(() => {
    shortcutsNow().then(setShortcuts, () => undefined);
  }, []);
  return (
    <Options
      kept={kept}
      settings={{ ...defaultSettings, timeZone: browserZone, ...kept?.set }}
      browserZone={browserZone}
      processes={processes}
      isBroken={isBroken}
      shortcuts={shortcuts}
      version={browser.runtime.getManifest().version}
      now={now}
      actions={actions}
    />
  );
}

async function shortcutsNow(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description, shortcut }) => ({
    name,
    words: name === '_execute_action' ? say('command_popup') : description || name,
    keys: shortcut ?? '',
  }));
}

document.documentElement.lang = language();
document.documentElement.dir = direction();
document.title = `Keepwarm: ${say('options_title')}`;
render(<Connected db={new KeepwarmDb()} />, document.body);
