/** A reply time as a bar: from an hour to a month, each step as wide as the one before times the same number. */
import { millisecondsInDay as DAY, millisecondsInHour as HOUR } from 'date-fns/constants';
import type { ReplySpeed } from '../../core/pipeline/replies.ts';
import { language } from '../../ui/words.ts';

const WIDTH = 240;
const HEIGHT = 20;
const LONGEST = 30 * DAY;
/** Room for half a dot at either end. */
const EDGE = 6;

type Props = {
  readonly speed: ReplySpeed | undefined;
  /** A wait that still goes on. */
  readonly waiting?: number | undefined;
  readonly kind: 'mine' | 'theirs';
};

export function DurationBar({ speed, waiting, kind }: Props) {
  return (
    <svg class="speed" width={WIDTH} height={HEIGHT} aria-hidden="true">
      {steps.map(({ time }) => (
        <line key={time} class="step" x1={placeIn(time)} x2={placeIn(time)} y1={0} y2={HEIGHT} />
      ))}
      {waiting !== undefined && <path class="ahead" d={`M${placeIn(0)} ${HEIGHT / 2}H${placeIn(waiting)}`} />}
      {speed && (
        <>
          <line
            class={`${kind} spread`}
            x1={placeIn(speed.from)}
            x2={placeIn(speed.to)}
            y1={HEIGHT / 2}
            y2={HEIGHT / 2}
          />
          <circle class={kind} cx={placeIn(speed.median)} cy={HEIGHT / 2} r={5} />
        </>
      )}
    </svg>
  );
}

const steps = [
  { time: HOUR, unit: 'hour' },
  { time: DAY, unit: 'day' },
  { time: 7 * DAY, unit: 'week' },
  { time: LONGEST, unit: 'month' },
] as const;

/** The names of the steps, for the head of a column of bars. */
export const DurationSteps = () => (
  <svg class="speed" width={WIDTH} height={HEIGHT} aria-hidden="true">
    {steps.map(({ time, unit }) => (
      <text
        key={unit}
        x={placeIn(time)}
        y={14}
        text-anchor={time === HOUR ? 'start' : time === LONGEST ? 'end' : 'middle'}
      >
        {new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'short' }).format(1)}
      </text>
    ))}
  </svg>
);

function placeIn(time: number): number {
  const x = EDGE + placeOf(time) * (WIDTH - 2 * EDGE);
  return document.documentElement.dir === 'rtl' ? WIDTH - x : x;
}

/** 0 at an hour and less, 1 at a month and more. */
const placeOf = (time: number): number =>
  Math.log(Math.min(Math.max(time, HOUR), LONGEST) / HOUR) / Math.log(LONGEST / HOUR);
