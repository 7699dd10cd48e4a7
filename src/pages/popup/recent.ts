/** What the candidate did a short while ago, here or in the page, so that it can still be taken back. */
import { millisecondsInMinute as MINUTE } from 'date-fns/constants';
import type { Choice } from '../../core/choice.ts';
import type { Decision } from '../../core/decision.ts';
import type { ThreadKey } from '../../core/thread.ts';
import type { KeepwarmDb, SettingBefore } from '../../store/db.ts';
import { toldBack } from '../../ui/choice.ts';
import type { Clock } from '../../ui/dates.ts';
import { say } from '../../ui/words.ts';

/** One thing done: the id under which it can be undone, and how it was told back. */
export type Act = { readonly id: string; readonly words: string };

/** Long enough to notice a slip, too short to bring up yesterday. */
const SHORT_WHILE = 15 * MINUTE;
const MOST = 10;

/** Oldest first. */
export async function recentActs(db: KeepwarmDb, clock: Clock): Promise<Act[]> {
  const history = await db.history
    .where('at')
    .above(clock.now - SHORT_WHILE)
    .reverse()
    .limit(MOST)
    .toArray();
  const acts = await Promise.all(
    history
      .filter(({ undone }) => !undone)
      .map(async ({ id, made: [decision], settingsBefore }) => {
        if (settingsBefore)
          return [
            {
              id,
              words: say(settingsBefore.every(isTimeline) && !decision ? 'done_timeline' : 'done_import'),
            },
          ];
        const key = decision?.about.replace(/^thread:/, '') as ThreadKey | undefined;
        const facts = key && (await db.threads.get(key))?.facts;
        const choice = decision && choiceOf(decision);
        return facts && choice
          ? [{ id, words: toldBack(facts.company || facts.subject, choice, clock) }]
          : [];
      }),
  );
  return acts.flat().reverse();
}

const isTimeline = ({ key }: SettingBefore): boolean => key === 'timeline';

/** The button that was pressed; of talks elsewhere the newest is meant. */
const choiceOf = ({ field, value }: Decision): Choice | undefined => {
  if (field !== 'elsewhere') return { field, value } as Choice;
  const talk = value?.at(-1);
  return talk && { field, value: talk };
};
