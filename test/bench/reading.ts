/** How long reading takes: a message of 100 KB, of several kinds of text. */
import { read } from '../../src/core/reading/read.ts';

const SIZE = 100_000;
const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

const texts: Record<string, string> = {
  prose: fill('Thank you for coming in. We will come back to you by Friday, once Priya has decided.\n'),
  quotes: fill('> On Mon, 1 Jan 2024, Bob <b@x.example> wrote:\n'),
  brackets: '('.repeat(SIZE / 2) + ')'.repeat(SIZE / 2),
  dates: fill('by Friday 3/12 next week at 10 am '),
  headers: fill('From: x\n'),
};

export type ReadingFigure = { readonly text: string; readonly milliseconds: number };

/** The least of five runs for each text, after one that warms up. */
export function benchReading(): ReadingFigure[] {
  return Object.entries(texts).map(([text, content]) => {
    readOnce(content);
    return { text, milliseconds: Math.min(...[1, 2, 3, 4, 5].map(() => timed(() => readOnce(content)))) };
  });
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const readOnce = (text: string) =>
  read(
    {
      account: { webmail: 'bench', address: 'robin@valemail.example' },
      id: 'bench',
      subject: 'Interview',
      newestId: 'm',
      messages: [
        {
          id: 'm',
          from: { name: 'Maya Chen', address: 'maya@northwind.example' },
          to: [],
          cc: [],
          sentAt: Date.UTC(2026, 10, 2, 9),
          subject: 'Interview',
          blocks: [{ kind: 'own', text }],
        },
      ],
    },
    { name: 'Robin Vale', addresses: ['robin@valemail.example'] },
    { timeZone: 'Europe/Berlin', week: { weekend: [6, 7], daysOff: [] } },
    0,
  );
