/** The whole search at one moment: what the pipeline page shows. */
import type { Assessment } from '../assessment.ts';
import type { Decision } from '../decision.ts';
import type { Process } from '../facts.ts';
import { type Basket, basketOf, isLive } from './basket.ts';
import { type Line, lineOf } from './line.ts';
import { type ReplySpeed, speedOf } from './replies.ts';

/** An assessment with the process that it was made of. */
export type Assessed = { readonly view: Assessment; readonly process: Process };

/** How fast one company answers, over all its processes. */
export type CompanySpeed = {
  readonly name: string;
  readonly speed?: ReplySpeed;
  /** The longest present wait for it, in milliseconds. */
  readonly waiting?: number;
};

export type Pipeline = {
  /** Live processes: what asks for the candidate first, then by what comes next. */
  readonly live: readonly Line[];
  /** Closed or gone quiet, the newest first. */
  readonly rested: readonly Line[];
  readonly basket: Basket;
  readonly candidate?: ReplySpeed;
  /** All companies together. */
  readonly companies?: ReplySpeed;
  /** Each company that has answered or is awaited, the fastest first, those without an answer last. */
  readonly byCompany: readonly CompanySpeed[];
};

/** `now` is epoch milliseconds. */
export function pipelineOf(
  assessed: readonly Assessed[],
  decisions: readonly Decision[],
  now: number,
): Pipeline {
  const lines = assessed
    .filter(({ view }) => view.group !== 'none' && view.verdict.is === 'hiring')
    .map(({ view, process }) => lineOf(process, view, decisions, now));
  const live = lines.filter(({ view }) => isLive(view)).sort(byUrgency);
  const rested = lines
    .filter(({ view }) => !isLive(view))
    .sort((a, b) => b.view.silentSince - a.view.silentSince);
  const candidate = speedOf(lines.flatMap((line) => line.candidate.times));
  const companies = speedOf(lines.flatMap((line) => line.company.times));
  return {
    live,
    rested,
    basket: basketOf(lines.map(({ view }) => view)),
    ...(candidate && { candidate }),
    ...(companies && { companies }),
    byCompany: speedsOf(lines),
  };
}

const order: readonly Assessment['group'][] = ['your turn', 'overdue', 'ask', 'coming up', 'snoozed'];

const byUrgency = (a: Line, b: Line): number =>
  order.indexOf(a.view.group) - order.indexOf(b.view.group) ||
  b.view.urgency - a.view.urgency ||
  (a.view.process < b.view.process ? -1 : 1);

function speedsOf(lines: readonly Line[]): CompanySpeed[] {
  const byName = new Map<string, Line[]>();
  for (const line of lines) {
    const name = line.view.company ?? line.view.person?.name ?? '';
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), line]);
  }
  return [...byName]
    .map(([name, own]): CompanySpeed => {
      const speed = speedOf(own.flatMap(({ company }) => company.times));
      // What has gone quiet is not waited for any more.
      const waits = own.filter(({ view }) => isLive(view)).flatMap(({ company }) => company.waiting ?? []);
      return { name, ...(speed && { speed }), ...(waits.length > 0 && { waiting: Math.max(...waits) }) };
    })
    .filter(({ speed, waiting }) => speed !== undefined || waiting !== undefined)
    .sort(bySpeed);
}

const bySpeed = (a: CompanySpeed, b: CompanySpeed): number =>
  compareMissingLast(a.speed?.median, b.speed?.median) ||
  (a.waiting ?? 0) - (b.waiting ?? 0) ||
  (a.name < b.name ? -1 : 1);

function compareMissingLast(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  return a - b;
}
