/** The days above the picture, and the lines behind it: weeks or months, and today. */
import {
  addDays,
  type Day,
  dayOf,
  instantOf,
  type WorkingWeek,
  weekdayOf,
} from '../../core/calendar/days.ts';
import type { Axis, Tick } from '../../core/pipeline/axis.ts';
import type { Clock } from '../../ui/dates.ts';
import { dateFormat } from '../../ui/formats.ts';
import { language, say } from '../../ui/words.ts';
import type { Scale, Zoom } from './scale.ts';

type Props = { readonly axis: Axis; readonly scale: Scale; readonly zoom: Zoom; readonly clock: Clock };

/** Closer labels (CSS pixels) would run into each other. */
const ROOM = 56;

export function AxisRow({ axis, scale, zoom, clock }: Props) {
  const today = scale.x(clock.now);
  const ticks = zoom === 'weeks' ? axis.weeks : axis.months;
  return (
    <div class="axis" aria-hidden="true">
      <div class="head" />
      <svg class="days" width={scale.width} height={28} aria-hidden="true">
        {ticks
          .filter(({ at }) => Math.abs(scale.x(at) - today) > ROOM / 2)
          .filter(({ at }) => fits(scale.x(at), scale))
          .map((tick) => (
            <text key={tick.day} x={scale.x(tick.at)} y={18} text-anchor="middle">
              {tickWords(tick, zoom)}
            </text>
          ))}
        <text class="today" x={today} y={18} text-anchor="middle">
          {say('pipe_today')}
        </text>
      </svg>
    </div>
  );
}

const fits = (x: number, { width }: Scale): boolean => x >= ROOM / 2 && x <= width - ROOM / 2;

/** "24 Nov" of a week; "Dec" of a month, with the year where one begins. */
const tickWords = ({ day }: Tick, zoom: Zoom): string =>
  dateFormat(language(), {
    timeZone: 'UTC',
    month: 'short',
    ...(zoom === 'weeks' && { day: 'numeric' }),
    ...(zoom !== 'weeks' && day.slice(5, 7) === '01' && { year: 'numeric' }),
  }).format(Date.parse(day));

/** Behind the lines; only in weeks there is room to show which days nobody works. */
export function Grid({ axis, scale, zoom, week, clock }: Props & { readonly week: WorkingWeek }) {
  const today = scale.x(clock.now);
  const ticks = zoom === 'weeks' ? axis.weeks : axis.months;
  return (
    <svg class="grid" width={scale.width} aria-hidden="true">
      {zoom === 'weeks' &&
        weekendsOf(axis, week, clock.timeZone).map(({ from, to }) => {
          const [a, b] = [scale.x(from), scale.x(to)];
          return (
            <rect key={from} class="weekend" x={Math.min(a, b)} y="0" width={Math.abs(b - a)} height="100%" />
          );
        })}
      {ticks.map(({ at, day }) => (
        <line key={day} x1={scale.x(at)} x2={scale.x(at)} y1="0" y2="100%" />
      ))}
      <line class="today" x1={today} x2={today} y1="0" y2="100%" />
    </svg>
  );
}

function weekendsOf(
  { from, to }: Axis,
  { weekend }: WorkingWeek,
  zone: string,
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  const end = dayOf(to, zone);
  for (let day: Day = dayOf(from, zone); day < end; day = addDays(day, 1))
    if (weekend.includes(weekdayOf(day)))
      found.push({ from: instantOf(day, zone), to: instantOf(addDays(day, 1), zone) });
  return found;
}
