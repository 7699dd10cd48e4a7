/** Connects the popup with the store, which it reads, and with the background, which changes things. */
import { millisecondsInMinute as MINUTE } from 'date-fns/constants';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Assessment } from '../../core/assessment.ts';
import { KeepwarmDb, type StoredFault } from '../../store/db.ts';
import { settingsNow } from '../../store/decisions.ts';
import { type OffersNow, offersNow } from '../../store/offers.ts';
import {
  firstOverview,
  type Overview,
  overview as overviewOf,
  restedViews,
  shownViews,
} from '../../store/queries.ts';
import { type Clock, clockHere } from '../../ui/dates.ts';
import { direction, language } from '../../ui/words.ts';
import { useCatchUp } from '../catch-up/use-catch-up.ts';
import { forbiddenOf } from '../permissions.ts';
import { actionsOn } from './actions.ts';
import { type Edits, keptEdits } from './kept-edits.ts';
import { Popup } from './popup.tsx';
import { type Act, recentActs } from './recent.ts';

type Props = {
  readonly db: KeepwarmDb;
  readonly timeZone: string;
  readonly edits: Edits;
  readonly first: Overview | undefined;
};

function Connected({ db, timeZone, edits, first }: Props) {
  const [overview, setOverview] = useState(first);
  const [rested, setRested] = useState<readonly Assessment[]>();
  const [all, setAll] = useState<readonly Assessment[]>();
  const [wantsAll, setWantsAll] = useState(false);
  const [wantsRested, setWantsRested] = useState(false);
  const [isBroken, setBroken] = useState(false);
  const [faults, setFaults] = useState<readonly StoredFault[]>([]);
  const [recent, setRecent] = useState<readonly Act[]>([]);
  const [offers, setOffers] = useState<OffersNow>();
  const [forbidden, setForbidden] = useState<readonly string[]>([]);
  const clock = useClock(timeZone);
  const catchUp = useCatchUp(db);
  const actions = useMemo(
    () => actionsOn(db, { showAll: () => setWantsAll(true), showRested: () => setWantsRested(true) }),
    [db],
  );

  useEffect(() => {
    const live = overviewOf(db).subscribe({ next: setOverview, error: () => setBroken(true) });
    return () => live.unsubscribe();
  }, [db]);
  useEffect(() => {
    const live = offersNow(db).subscribe({ next: setOffers, error: () => setBroken(true) });
    return () => live.unsubscribe();
  }, [db]);
  // Which of the processes of a company is meant can be asked only where all of them are known.
  const asksWhich = overview?.views.some(({ ask }) => ask === 'which process') ?? false;
  // What was asked for and is no longer followed is old: once the question is answered, the overview holds again.
  const wantsWhole = wantsAll || asksWhich;
  useEffect(() => {
    if (!wantsWhole) return;
    const live = shownViews(db).subscribe({ next: setAll, error: () => setBroken(true) });
    return () => live.unsubscribe();
  }, [db, wantsWhole]);
  useEffect(() => {
    if (!wantsRested) return;
    const live = restedViews(db).subscribe({ next: setRested, error: () => setBroken(true) });
    return () => live.unsubscribe();
  }, [db, wantsRested]);
  useEffect(() => {
    recentActs(db, { now: Date.now(), timeZone }).then(setRecent, () => setBroken(true));
  }, [db, timeZone]);
  const inUse = [...new Set(overview?.accounts.map(({ account }) => account.webmail))].join(' ');
  useEffect(() => {
    // Not knowing is no reason to alarm anybody: where the browser does not tell, nothing is said.
    if (inUse) forbiddenOf(inUse.split(' ')).then(setForbidden, () => undefined);
  }, [inUse]);
  useEffect(() => {
    db.faults
      .where('at')
      .above(Date.now() - DAY)
      .toArray()
      .then(setFaults, () => setBroken(true));
  }, [db]);

  return (
    <Popup
      overview={overview}
      offers={offers}
      all={wantsWhole ? all : undefined}
      rested={rested}
      isBroken={isBroken}
      faults={faults.map(({ webmail, selector }) => ({ webmail, part: selector }))}
      forbidden={forbidden}
      catchUp={catchUp}
      recent={recent}
      edits={edits}
      clock={clock}
      actions={actions}
    />
  );
}

const DAY = 24 * 60 * MINUTE;

/** The time, told anew each minute while the popup is open. */
function useClock(timeZone: string): Clock {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return { now, timeZone };
}

async function start(): Promise<void> {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  const db = new KeepwarmDb();
  const here = clockHere().timeZone;
  // The rows are there with the first frame; whatever does not come soon comes when it comes, behind "one moment".
  const [timeZone, edits, first] = await Promise.all([
    soon(
      settingsNow(db, here).then(({ timeZone }) => timeZone),
      here,
    ),
    soon(keptEdits(), {}),
    soon<Overview | undefined>(firstOverview(db), undefined),
  ]);
  render(<Connected db={db} timeZone={timeZone} edits={edits} first={first} />, document.body);
}

/** How long (ms) an empty popup may be shown. */
const SOON = 400;

/** What comes of it soon, or else this. */
const soon = <Value,>(coming: Promise<Value>, otherwise: Value): Promise<Value> =>
  Promise.race([
    coming.catch(() => otherwise),
    new Promise<Value>((resolve) => setTimeout(resolve, SOON, otherwise)),
  ]);

void start();
