/** What the core says of threads at a moment, in the words of the corpora. */
import type { ThreadFacts } from '../../src/core/facts.ts';
import type { Settings } from '../../src/core/settings.ts';

export type Assessed = {
  threads: string[];
  turn: string;
  stage: string;
  state: string;
  due: string | null;
  reason: string | null;
  goesTo: string;
};

export function assessed(_facts: readonly ThreadFacts[], _settings: Settings, _now: number): Assessed[] {
  return [];
}
