/** Everything that is asked of the webmail without the candidate's doing goes through here: one at a time, and never in haste. */

/** Pause (ms) after each, so that the host is never hurried. */
const BETWEEN = 1_200;

export type Turns = <Value>(act: () => Promise<Value>) => Promise<Value>;

/** The first turn waits too: the page has just asked its server for everything. */
export function turns(): Turns {
  let last: Promise<unknown> = pause();
  return (act) => {
    const own = last.then(act);
    last = own.then(pause, pause);
    return own;
  };
}

const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, BETWEEN));
