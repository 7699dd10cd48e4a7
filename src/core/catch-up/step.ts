/** What to do next, and who may. */
import { millisecondsInMinute as MINUTE } from 'date-fns/constants';
import { type CatchUp, isListed } from './run.ts';
import { SWEEPS } from './sweeps.ts';

export type Step<Find> =
  | {
      readonly do: 'list';
      /** Which sweep it is. */
      readonly sweep: number;
      readonly since: number;
      readonly words: readonly string[];
      readonly at?: string;
    }
  | { readonly do: 'read'; readonly find: Find }
  /** Milliseconds until there is something to do again. */
  | { readonly do: 'wait'; readonly for: number }
  /** Nothing, until somebody says otherwise. */
  | { readonly do: 'rest' }
  /** All is listed and read. */
  | { readonly do: 'end' };

/** `find` is the next thread that waits to be read, if one does. */
export function nextStep<Find>(run: CatchUp, find: Find | undefined, now: number): Step<Find> {
  if (run.state !== 'going') return { do: 'rest' };
  if (now < run.notBefore) return { do: 'wait', for: run.notBefore - now };
  const mayRead = run.marksRead || isListed(run);
  if (find && mayRead) return { do: 'read', find };
  if (isListed(run)) return { do: 'end' };
  const { sweep, at } = run.cursor;
  return { do: 'list', sweep, since: run.since, words: SWEEPS[sweep] ?? [], ...(at !== undefined && { at }) };
}

/** Who does it: a tab, and the life of the script in it. `heardAt` is epoch milliseconds. */
export type Holder = { readonly tab: number; readonly life: string; readonly heardAt: number };

/** A tab that was not heard of for so long (ms) has gone to sleep. */
const ASLEEP = 2 * MINUTE;

/** Whether another one than the asker is at it, so that two tabs of an account never do the same. */
export const isElsewhere = (
  holder: Holder | undefined,
  asker: Omit<Holder, 'heardAt'>,
  now: number,
): boolean =>
  // A clock that was set back must not keep a tab that is gone at it for ever.
  holder !== undefined && holder.tab !== asker.tab && Math.abs(now - holder.heardAt) < ASLEEP;
