/** The picture: every live process a line of time, all on one axis. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { WorkingWeek } from '../../core/calendar/days.ts';
import { axisOf } from '../../core/pipeline/axis.ts';
import type { Line } from '../../core/pipeline/line.ts';
import type { Clock } from '../../ui/dates.ts';
import { say } from '../../ui/words.ts';
import { AxisRow, Grid } from './axis-row.tsx';
import { Facts } from './facts.tsx';
import { Legend } from './legend.tsx';
import { LineRow } from './line-row.tsx';
import { type Pointed, placeOfFocus, pointedAt } from './pointed.ts';
import { scaleOf, type Zoom } from './scale.ts';
import { usePlace } from './use-place.ts';
import { useLinesInSight, usePrinting, useRoom, useTodayInSight } from './use-view.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

type Props = {
  readonly lines: readonly Line[];
  readonly week: WorkingWeek;
  readonly clock: Clock;
  readonly onOpen: (line: Line) => void;
};

export function Picture({ lines, week, clock, onOpen }: Props) {
  const [chosen, setZoom] = useState<Exclude<Zoom, 'print'>>('months');
  const isPrinting = usePrinting();
  const zoom = isPrinting ? 'print' : chosen;
  const isMirrored = document.documentElement.dir === 'rtl';
  const axis = useMemo(
    () => axisOf(lines, clock.now, clock.timeZone, week),
    [lines, clock.now, clock.timeZone, week],
  );
  const scroller = useRef<HTMLElement>(null);
  const room = useRoom(scroller);
  const scale = useMemo(() => scaleOf(axis, { zoom, isMirrored, room }), [axis, zoom, isMirrored, room]);
  useTodayInSight(scroller, scale, clock.now);
  const inSight = useLinesInSight(scroller, lines.length);
  const { place, setPlace, onKeyDown } = usePlace(lines, isMirrored, onOpen);
  const [pointed, setPointed] = useState<Pointed>();

  return (
    <section class="picture" aria-labelledby="picture-title">
      <div class="bar">
        <h2 id="picture-title">{say('pipe_picture')}</h2>
        <ZoomButtons zoom={chosen} onZoom={setZoom} />
      </div>
      <Legend />
      <figure
        ref={scroller}
        class="chart"
        aria-labelledby="picture-title"
        aria-describedby="picture-keys"
        onKeyDown={(event) => (event.key === 'Escape' ? setPointed(undefined) : onKeyDown(event))}
        onFocusIn={(event) => setPointed(placeOfFocus(event.target))}
        onFocusOut={() => setPointed(undefined)}
        onPointerMove={(event) => setPointed(pointedAt(event, lines, scale))}
        onPointerLeave={() => setPointed(undefined)}
        onClick={(event) => {
          const found = pointedAt(event, lines, scale);
          setPointed(found);
          if (found) setPlace(found);
        }}
      >
        <div class="inner">
          <Grid axis={axis} scale={scale} zoom={zoom} week={week} clock={clock} />
          <AxisRow axis={axis} scale={scale} zoom={zoom} clock={clock} />
          <ol class="lines">
            {lines.map((line, index) => (
              <LineRow
                key={line.view.process}
                line={line}
                index={index}
                scale={scale}
                clock={clock}
                isDrawn={isPrinting || index === place.line || (index >= inSight.from && index < inSight.to)}
                current={index === place.line ? place.item : undefined}
                onOpen={onOpen}
              />
            ))}
          </ol>
        </div>
      </figure>
      <p id="picture-keys" class="keys soft">
        {say('pipe_keys')}
      </p>
      {pointed && <Facts pointed={pointed} lines={lines} clock={clock} />}
    </section>
  );
}
