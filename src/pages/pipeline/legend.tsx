/** What the shapes of the picture mean. */
import type { Mark } from '../../core/pipeline/marks.ts';
import type { Span } from '../../core/pipeline/spans.ts';
import { say, type WordKey } from '../../ui/words.ts';
import { HEIGHT, Shape, Silence } from './shapes.tsx';

const span = (whose: Span['whose']): Span => ({ from: 0, to: 1, whose });
const word = (by: 'company' | 'candidate'): Mark => ({
  kind: 'message',
  at: 0,
  by,
  how: 'mail',
  who: '',
  isNudge: false,
});

const WIDTH = 26;

const silences: readonly [Span, WordKey][] = [
  [span('mine'), 'pipe_legend_mine'],
  [span('theirs'), 'pipe_legend_theirs'],
  [span("nobody's"), 'pipe_legend_nobodys'],
];
const marks: readonly [Mark, WordKey][] = [
  [word('company'), 'pipe_legend_company'],
  [word('candidate'), 'pipe_legend_candidate'],
  [{ kind: 'meeting', at: 0, hasHour: true, round: 'interview', isAhead: false }, 'pipe_legend_meeting'],
  [
    {
      kind: 'promise',
      at: 0,
      day: '' as never,
      by: 'company',
      who: '',
      saidAt: 0,
      quote: '',
      became: 'open',
    },
    'pipe_legend_promise',
  ],
  [{ kind: 'due', at: 0 }, 'pipe_legend_due'],
];

export const Legend = () => (
  <ul class="legend soft" aria-hidden="true">
    {silences.map(([one, words]) => (
      <li key={words}>
        <svg aria-hidden="true" width={WIDTH} height={HEIGHT / 2} viewBox={`0 15 ${WIDTH} ${HEIGHT / 2}`}>
          <Silence span={one} from={1} to={WIDTH - 1} />
        </svg>
        {say(words)}
      </li>
    ))}
    {marks.map(([mark, words]) => (
      <li key={words}>
        <svg aria-hidden="true" width={WIDTH} height={HEIGHT / 2} viewBox={viewBoxOf(mark)}>
          <Shape mark={mark} x={WIDTH / 2} />
        </svg>
        {say(words)}
      </li>
    ))}
  </ul>
);

/** The part of a line's height in which that shape stands. */
function viewBoxOf(mark: Mark): string {
  const top = mark.kind === 'message' ? (mark.by === 'company' ? 3 : 28) : mark.kind === 'promise' ? 4 : 15;
  return `0 ${top} ${WIDTH} ${HEIGHT / 2}`;
}
