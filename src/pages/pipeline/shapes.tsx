/** The shapes of the picture. Side and kind are told by place and form, so that nobody needs to tell colours apart. */
import type { Mark } from '../../core/pipeline/marks.ts';
import type { Span } from '../../core/pipeline/spans.ts';

export const HEIGHT = 60;
/** The line itself; words of the company stand above it, the candidate's below. */
const MIDDLE = 30;
const THEIRS = 17;
const MINE = 43;

type SilenceProps = { readonly span: Span; readonly from: number; readonly to: number };

/** Thick where it was mine, thin where it was theirs, dotted where nothing was due. */
export function Silence({ span: { whose }, from, to }: SilenceProps) {
  if (whose === "nobody's") return <path class="nobodys" d={`M${from} ${MIDDLE}H${to}`} />;
  const [x, width] = [Math.min(from, to), Math.max(1, Math.abs(to - from))];
  const height = whose === 'mine' ? 10 : 4;
  return (
    <rect
      class={whose}
      x={x}
      y={MIDDLE - height / 2}
      width={width}
      height={height}
      rx={Math.min(2, width / 2)}
    />
  );
}

/** Where a silence can be pointed at. */
export const Place = ({ from, to }: { readonly from: number; readonly to: number }) => (
  <rect
    class="place"
    x={Math.min(from, to)}
    y={MIDDLE - 6}
    width={Math.max(1, Math.abs(to - from))}
    height={12}
  />
);

/** From now to what comes next. */
export const Ahead = ({ from, to }: { readonly from: number; readonly to: number }) => (
  <path class="ahead" d={`M${from} ${MIDDLE}H${to}`} />
);

export function Shape({ mark, x }: { readonly mark: Mark; readonly x: number }) {
  switch (mark.kind) {
    case 'message':
      return <Word mark={mark} x={x} />;
    case 'meeting':
      return (
        <rect
          class={mark.isAhead ? 'meeting hollow' : 'meeting'}
          x={x - 5}
          y={MIDDLE - 12}
          width={10}
          height={24}
          rx={3}
        />
      );
    case 'promise':
      return <path class={`promise ${mark.became}`} d={flag(x, 10)} />;
    case 'deadline':
      return <path class="deadline" d={flag(x, 13)} />;
    case 'due':
      return <circle class="due" cx={x} cy={MIDDLE} r={6.5} />;
    case 'snooze-end':
      return <circle class="snooze" cx={x} cy={MIDDLE} r={6.5} />;
    default:
      return mark satisfies never;
  }
}

/** A circle above for the company, a diamond below for the candidate; hollow where no person wrote. */
function Word({
  mark: { by, how },
  x,
}: {
  readonly mark: Extract<Mark, { kind: 'message' }>;
  readonly x: number;
}) {
  const isMachine = how === 'auto-reply' || how === 'status';
  const y = by === 'company' ? THEIRS : MINE;
  const stem = <path class="stem" d={`M${x} ${MIDDLE}V${y}`} />;
  const kind = `word ${by}${isMachine ? ' hollow' : ''}`;
  return (
    <>
      {stem}
      {by === 'company' ? (
        <circle class={kind} cx={x} cy={y} r={isMachine ? 4 : 5} />
      ) : (
        <path class={kind} d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} />
      )}
    </>
  );
}

/** A pole from the line up, and a cloth on it. */
const flag = (x: number, size: number): string =>
  `M${x} ${MIDDLE + 4}V${MIDDLE - 24}h${size}l-${size / 3} 5l${size / 3} 5h-${size}`;
