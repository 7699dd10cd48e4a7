/** The figures as a person reads them. */
import type { Score } from './score.ts';

/** Figures of fewer cases prove nothing. */
const ENOUGH = 20;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

export function report({ fields, classes, signals, differ }: Score): void {
  for (const { id, field, expected, got } of differ)
    console.log(`${id}\t${field}\texpected ${JSON.stringify(expected)}\tgot ${JSON.stringify(got)}`);
  heading('Fields', 'right / all', Object.keys(fields).length);
  for (const [field, { right, all }] of Object.entries(fields))
    line(field, `${percent(all ? right / all : 1)}   ${right} / ${all}`, all);
  for (const [title, found] of [
    ['Classes', classes],
    ['Signals', signals],
  ] as const) {
    heading(title, 'precision   recall', Object.keys(found).length);
    for (const [name, { precision, recall, support, days: dated }] of Object.entries<Figures>(found)) {
      const days = dated?.all ? `   days ${dated.right} / ${dated.all}` : '';
      line(name, `${percent(precision)} ${percent(recall)}   of ${support}${days}`, support);
    }
  }
}

type Figures = {
  readonly precision: number;
  readonly recall: number;
  readonly support: number;
  readonly days?: { readonly right: number; readonly all: number };
};

function heading(title: string, columns: string, rows: number): void {
  if (rows > 0) console.log(`\n${title.padEnd(34)} ${columns}`);
}

function line(name: string, figures: string, support: number): void {
  console.log(`${name.padEnd(34)} ${figures}${support < ENOUGH ? '   (too few to prove anything)' : ''}`);
}
