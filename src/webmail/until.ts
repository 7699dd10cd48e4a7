/** Waiting for a host page to come round: it builds late, and says nothing when it is done. */

const STEP = 60;

/**
 * Asks until there is an answer, and resolves to it; to undefined once the time is over or the signal aborts. The first
 * question is asked at once. Milliseconds. An error of the question rejects.
 */
export async function until<T>(
  ask: () => T | undefined,
  within: number,
  signal: AbortSignal,
): Promise<T | undefined> {
  const end = performance.now() + within;
  for (;;) {
    if (signal.aborted) return undefined;
    const answer = ask();
    if (answer !== undefined) return answer;
    if (performance.now() >= end) return undefined;
    await pause(STEP, signal);
  }
}

/** Resolves after so many milliseconds, or at once when the signal aborts. */
export const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done);
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
  });
