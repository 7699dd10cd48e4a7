/** One process of the picture: who it is, and its line of time. */
import { useMemo } from 'preact/hooks';
import type { Line } from '../../core/pipeline/line.ts';
import type { Clock } from '../../ui/dates.ts';
import { standingOf, titleOf } from '../../ui/view-words.ts';
import { say } from '../../ui/words.ts';
import { itemSpoken } from './item-words.ts';
import { type Item, itemsOf } from './items.ts';
import type { Scale } from './scale.ts';
import { Ahead, HEIGHT, Place, Shape, Silence } from './shapes.tsx';

type Props = {
  readonly line: Line;
  readonly index: number;
  readonly scale: Scale;
  readonly clock: Clock;
  /** In sight, or nearly: hundreds of lines that nobody sees need no shapes. */
  readonly isDrawn: boolean;
  /** The item of this line that the keyboard stands on; undefined where it stands on another line. */
  readonly current: number | undefined;
  readonly onOpen: (line: Line) => void;
};

/** The name of an item's element in the page. */
export const itemId = (line: number, item: number): string => `item-${line}-${item}`;

export function LineRow({ line, index, scale, clock, isDrawn, current, onOpen }: Props) {
  const { view } = line;
  // Hundreds of lines stand in the picture: only the one whose keyboard place changes is drawn anew.
  return useMemo(
    () => (
      <li class="line">
        <div class="head">
          <button type="button" class="name" tabIndex={-1} onClick={() => onOpen(line)}>
            {titleOf(view)}
          </button>
          <span class="role soft">{view.role ?? view.person?.name ?? ''}</span>
          <span class="stands" data-strong={view.badge?.strong || undefined}>
            {standingOf(view, clock)}
          </span>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: no element of SVG groups by itself */}
        <svg
          class="time"
          data-line={index}
          width={scale.width}
          height={HEIGHT}
          role="group"
          aria-label={say('pipe_line', { title: titleOf(view), stands: standingOf(view, clock) })}
        >
          {isDrawn && <Drawn line={line} index={index} scale={scale} clock={clock} current={current} />}
        </svg>
      </li>
    ),
    [line, index, scale, clock.now, clock.timeZone, isDrawn, current, onOpen],
  );
}

function Drawn({ line, index, scale, clock, current }: Omit<Props, 'onOpen' | 'isDrawn'>) {
  const last = line.marks.at(-1)?.at ?? clock.now;
  return (
    <>
      {last > clock.now && <Ahead from={scale.x(clock.now)} to={scale.x(last)} />}
      {line.spans.map((span) => (
        <Silence key={span.from} span={span} from={scale.x(span.from)} to={scale.x(span.to)} />
      ))}
      {itemsOf(line).map((item, at) => (
        // biome-ignore lint/a11y/useSemanticElements: SVG has no button
        <g
          key={at}
          id={itemId(index, at)}
          class="item"
          role="button"
          tabindex={at === current ? 0 : -1}
          aria-label={itemSpoken(item, clock)}
        >
          <Picture item={item} scale={scale} />
        </g>
      ))}
    </>
  );
}

/** Silences are drawn below everything that was said; here they are only a place for the focus, in order of time. */
const Picture = ({ item, scale }: { readonly item: Item; readonly scale: Scale }) =>
  item.is === 'mark' ? (
    <Shape mark={item.mark} x={scale.x(item.at)} />
  ) : (
    <Place from={scale.x(item.span.from)} to={scale.x(item.span.to)} />
  );
