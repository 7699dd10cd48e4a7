/** The candidate's main account. */
import type { Clock } from '../clock.ts';
import type { StageAccount } from '../mail.ts';
import { me, signature } from './candidate.ts';
import { ahead } from './hiring-ahead.ts';
import { early } from './hiring-early.ts';
import { mineThreads } from './hiring-mine.ts';
import { overdue } from './hiring-overdue.ts';
import { rested } from './hiring-rested.ts';
import { waiting } from './hiring-waiting.ts';
import { lookalikes } from './lookalikes.ts';
import { ordinary } from './ordinary.ts';

export const mainAccount = (clock: Clock): StageAccount => ({
  ...me,
  signature,
  threads: [
    ...mineThreads(clock),
    ...overdue(clock),
    ...waiting(clock),
    ...ahead(clock),
    ...early(clock),
    ...rested(clock),
    ...lookalikes(clock),
    ...ordinary(clock),
  ],
});
