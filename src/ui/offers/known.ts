/** The companies that an offer can be from: those of processes come by themselves. */
import type { Assessment } from '../../core/assessment.ts';
import type { ThreadKey } from '../../core/thread.ts';

export type KnownCompany = { readonly company: string; readonly process: ThreadKey };

export const companiesOf = (views: readonly Assessment[]): KnownCompany[] =>
  views.flatMap(({ company, process }) => (company ? [{ company, process }] : []));

/** The process of that company; none where several are, because which of them is meant is not said. */
export function processOf(company: string, known: readonly KnownCompany[]): ThreadKey | undefined {
  const name = company.toLocaleLowerCase();
  const [only, ...others] = known.filter((one) => one.company.toLocaleLowerCase() === name);
  return others.length === 0 ? only?.process : undefined;
}
