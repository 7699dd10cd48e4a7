/** How fast it goes: never faster than the webmail's own pages are used, slower with each failure, and then not at all. */
import { millisecondsInMinute as MINUTE, millisecondsInSecond as SECOND } from 'date-fns/constants';
import { type CatchUp, type Pause, paused } from './run.ts';

/** How long (ms) nothing is asked after so many failures in a row; after the last of them it pauses. */
const BACK_OFF = [30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE] as const;

/** A thread that failed so often is given up: it may be gone, or like no other. */
export const MOST_TRIES = 3;

/** The webmail did not answer, or not in a way that can be read. */
export function failed(run: CatchUp, why: Pause, now: number): CatchUp {
  const wait = BACK_OFF[run.failures];
  const next = { ...run, failures: run.failures + 1 };
  return wait === undefined ? paused(next, why) : { ...next, notBefore: now + wait };
}

/** The newest times weigh most, so that what is said soon holds after the network has changed. */
const WEIGHT = 0.2;

const mixed = (held: number | undefined, took: number): number =>
  held === undefined ? took : held * (1 - WEIGHT) + took * WEIGHT;

/** `took` is milliseconds from one act to the next, the pause included. */
export const timed = (run: CatchUp, did: 'listed' | 'read', took: number): CatchUp =>
  did === 'listed'
    ? { ...run, listMs: mixed(run.listMs, took) }
    : { ...run, readMs: mixed(run.readMs, took) };

/** Something was read: the webmail answers. */
export const answered = (run: CatchUp): CatchUp => ({ ...run, failures: 0, notBefore: 0 });
