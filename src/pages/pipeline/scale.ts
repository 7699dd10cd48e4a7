/** Where a moment stands in the picture. */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import type { Axis } from '../../core/pipeline/axis.ts';

export type Zoom = 'weeks' | 'months' | 'print';

export type Scale = {
  readonly width: number;
  /** Pixels from the left edge; time runs from right to left where the language does. */
  readonly x: (at: number) => number;
  /** The moment at a place: the other way round. */
  readonly at: (x: number) => number;
};

/** What fits on a page across beside the names (CSS pixels). */
const PAGE = 800;

const perDay: Readonly<Record<Exclude<Zoom, 'print'>, number>> = { weeks: 20, months: 6 };

type View = { readonly zoom: Zoom; readonly isMirrored: boolean; readonly room: number };

/** `room` is what is seen at once (CSS pixels): a short search fills it. */
export function scaleOf({ from, to }: Axis, { zoom, isMirrored, room }: View): Scale {
  const days = (to - from) / DAY;
  const width = zoom === 'print' ? PAGE : Math.max(room, Math.round(days * perDay[zoom]));
  const pixels = width / (to - from);
  const flip = (x: number) => (isMirrored ? width - x : x);
  return {
    width,
    x: (at) => Math.round(flip((Math.min(Math.max(at, from), to) - from) * pixels) * 10) / 10,
    at: (x) => from + flip(x) / pixels,
  };
}
