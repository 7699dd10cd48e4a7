/** Keeps for each process the assessment that badges, strip and popup show: made anew where facts, decisions or time ask for it. */
import { millisecondsInDay as DAY, millisecondsInMinute as MINUTE } from 'date-fns/constants';
import { assess } from '../core/assess.ts';
import type { Assessment } from '../core/assessment.ts';
import type { Decision } from '../core/decision.ts';
import type { Process } from '../core/facts.ts';
import { processesOf } from '../core/process/process.ts';
import type { Settings } from '../core/settings.ts';
import { sectionOf } from '../core/shown/section.ts';
import type { ThreadKey } from '../core/thread.ts';
import type { KeepwarmDb, StoredThread, StoredView } from './db.ts';
import { liveThreads } from './facts.ts';
import { withStandingOffers } from './offers.ts';

/**
 * Brings the views of one account up to date at `now` (epoch ms). Only processes whose facts, decisions or settings
 * changed, or whose time has come, are assessed again.
 */
export async function refreshViews(
  db: KeepwarmDb,
  account: string,
  settings: Settings,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.threads, db.decisions, db.views, async () => {
    const before = await withStandingOffers(db, settings);
    await assessAgain(db, account, before, now);
    // Where an offer has just been declined, the notes that told of it are no longer true.
    const after = await withStandingOffers(db, settings);
    if (after.timeline?.offers.length !== before.timeline?.offers.length)
      await assessAgain(db, account, after, now);
  });
}

/** Accounts with a process that changes by itself until `now`. */
export async function accountsDue(db: KeepwarmDb, now: number): Promise<string[]> {
  const due = await db.views.where('changesAt').belowOrEqual(now).toArray();
  return [...new Set(due.map(({ account }) => account))];
}

/** How far ahead (ms) a thread is nearly due, how old (ms) a look may be, and how many are checked at once. */
const NEARLY = DAY;
const FRESH = 10 * MINUTE;
const AT_ONCE = 20;

/** Threads due or nearly due that were not compared with the mailbox lately, the first due first. */
export async function threadsToCheck(
  db: KeepwarmDb,
  account: string,
  now: number,
): Promise<{ threadId: string; newestId: string }[]> {
  const views = await db.views.where('account').equals(account).toArray();
  const old = views
    .filter(
      ({ assessment: { due = Number.POSITIVE_INFINITY, checkedAt } }) =>
        due < now + NEARLY && checkedAt < now - FRESH,
    )
    .sort((a, b) => (a.assessment.due ?? 0) - (b.assessment.due ?? 0))
    .slice(0, AT_ONCE);
  const threads = await db.threads.bulkGet(old.flatMap((view) => view.threads));
  return threads.flatMap((thread) =>
    thread ? [{ threadId: thread.facts.id, newestId: thread.facts.newestId }] : [],
  );
}

/** The next instant (epoch ms) at which any view changes by itself. */
export async function nextChange(db: KeepwarmDb): Promise<number | undefined> {
  const next = (await db.views.orderBy('changesAt').first())?.changesAt ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(next) ? next : undefined;
}

/** How many processes ask for the candidate: the toolbar's number. */
export const countOf = (db: KeepwarmDb): Promise<number> => db.views.where('counts').equals(1).count();

/** The assessments that ask for the candidate now. */
export const awakeViews = async (db: KeepwarmDb): Promise<Assessment[]> =>
  (await db.views.where('group').anyOf(['overdue', 'your turn']).toArray()).map(
    ({ assessment }) => assessment,
  );

/** The views whose badge or draft belongs to these threads, and those of processes that hold them. */
export const viewsOfThreads = (db: KeepwarmDb, keys: readonly ThreadKey[]): Promise<StoredView[]> =>
  db.views
    .where('threads')
    .anyOf([...keys])
    .distinct()
    .toArray();

/** The processes of the same account and company that a thread could belong to, where that is the question. */
export async function siblingsOf(
  db: KeepwarmDb,
  { account, assessment: { ask, company, process } }: StoredView,
): Promise<Assessment[]> {
  if (ask !== 'which process') return [];
  const views = await db.views.where('account').equals(account).toArray();
  return views
    .map((view) => view.assessment)
    .filter((one) => one.company === company && one.process !== process && one.state !== 'closed');
}

async function assessAgain(db: KeepwarmDb, account: string, settings: Settings, now: number): Promise<void> {
  const [threads, decisions, views] = await Promise.all([
    liveThreads(db, account),
    db.decisions.toArray(),
    db.views.where('account').equals(account).toArray(),
  ]);
  const held = new Map(views.map((view) => [view.process, view]));
  const readAt = new Map(threads.map((thread) => [thread.key, thread.readAt]));
  const stampOf = stamper(readAt, decisions, settings);
  const kept = new Set<ThreadKey>();
  const fresh: StoredView[] = [];

  for (const process of processesOf(
    threads.map(({ facts }) => facts),
    decisions,
  )) {
    const key = process.threads[0]?.key;
    if (!key) continue;
    kept.add(key);
    const stamp = stampOf(process);
    const view = held.get(key);
    if (view && view.stamp === stamp && view.changesAt > now && view.assessment.silentSince <= now) continue;
    fresh.push(viewOf(assess(process, decisions, settings, now), account, stamp));
  }

  await db.views.bulkDelete(views.map(({ process }) => process).filter((key) => !kept.has(key)));
  await db.views.bulkPut(fresh);
}

function viewOf(assessment: Assessment, account: string, stamp: string): StoredView {
  return {
    process: assessment.process,
    account,
    goesTo: assessment.goesTo,
    threads: [...assessment.threads],
    group: assessment.group,
    section: sectionOf(assessment),
    urgency: assessment.urgency,
    counts: assessment.counts ? 1 : 0,
    changesAt: assessment.changesAt ?? Number.POSITIVE_INFINITY,
    stamp,
    assessment,
  };
}

/** Says in a string what an assessment is made of. */
function stamper(
  readAt: ReadonlyMap<StoredThread['key'], number>,
  decisions: readonly Decision[],
  settings: Settings,
): (process: Process) => string {
  const decided = new Map<string, string>();
  let rules = '';
  for (const { about, field, value, at } of decisions) {
    const word = `${field}=${JSON.stringify(value)}@${at}`;
    if (about.startsWith('thread:')) decided.set(about, `${decided.get(about) ?? ''} ${word}`);
    else rules += ` ${about} ${word}`;
  }
  const common = `${JSON.stringify(settings)}${rules}`;
  return ({ threads }) =>
    [
      ...threads.map(({ key }) => `${key}@${readAt.get(key)}${decided.get(`thread:${key}`) ?? ''}`),
      common,
    ].join('|');
}
