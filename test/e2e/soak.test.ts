/** A hundred inserts at random, as `npm run soak` does thousands: nothing may ever go wrong, and most must succeed. */
import { expect, test } from 'vitest';
import { soak } from '../soak/run.ts';

const INSERTS = 100;
/** Printed, so that a run that found something can be seen again: `npm run soak 100 SEED`. */
const seed = Math.floor(Math.random() * 2 ** 32);

test(`${INSERTS} inserts at random, seed ${seed}`, { timeout: 1_500_000, retry: 0 }, async () => {
  console.log(`soak: seed ${seed}`);
  const { wrong, outcomes, mismatches, refused, seconds } = await soak({ inserts: INSERTS, seed });
  console.log(`soak: ${JSON.stringify(outcomes)} in ${Math.round(seconds)} s`);
  expect(wrong, `seed ${seed}`).toEqual([]);
  expect(outcomes.done, `seed ${seed}`).toBeGreaterThan(INSERTS / 3);
  expect(mismatches, `seed ${seed}`).toBeGreaterThan(0);
  expect(refused, `seed ${seed}`).toBe(mismatches);
});
