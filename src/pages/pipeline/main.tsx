/** Connects the pipeline page with the store, which it reads, and with the background, which changes things. */
import { millisecondsInMinute as MINUTE } from 'date-fns/constants';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { KeepwarmDb } from '../../store/db.ts';
import { settingsNow } from '../../store/decisions.ts';
import { type Search, search as searchIn } from '../../store/pipeline.ts';
import { clockHere } from '../../ui/dates.ts';
import { direction, language } from '../../ui/words.ts';
import { actionsOn } from './actions.ts';
import { PipelinePage } from './pipeline.tsx';

/** The picture moves on by itself; a line of months needs no more than this. */
const EVERY = 15 * MINUTE;

function Connected({ db, timeZone }: { readonly db: KeepwarmDb; readonly timeZone: string }) {
  const [search, setSearch] = useState<Search>();
  const [isBroken, setBroken] = useState(false);
  const [now, setNow] = useState(() => Date.now());
  const actions = useMemo(() => actionsOn(db), [db]);
  const clock = useMemo(() => ({ now, timeZone }), [now, timeZone]);
  useEffect(() => {
    const live = searchIn(db).subscribe({
      next: (found) => {
        // What has just come must not lie in the picture's future.
        setNow(Date.now());
        setSearch(found);
      },
      error: () => setBroken(true),
    });
    const timer = setInterval(() => setNow(Date.now()), EVERY);
    return () => {
      live.unsubscribe();
      clearInterval(timer);
    };
  }, [db]);
  return <PipelinePage search={search} isBroken={isBroken} clock={clock} actions={actions} />;
}

async function start(): Promise<void> {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  const db = new KeepwarmDb();
  const here = clockHere().timeZone;
  const timeZone = await settingsNow(db, here).then(
    (settings) => settings.timeZone,
    () => here,
  );
  render(<Connected db={db} timeZone={timeZone} />, document.body);
}

void start();
