/** Where in the picture the keyboard stands, and how the keys move it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Line } from '../../core/pipeline/line.ts';
import { itemsOf, middleOf } from './items.ts';
import { itemId } from './line-row.tsx';

export type Place = { readonly line: number; readonly item: number };

const PAGE = 10;

/** The whole picture is one stop of the Tab key; arrows move in it. */
export function usePlace(lines: readonly Line[], isMirrored: boolean, onOpen: (line: Line) => void) {
  const [chosen, setChosen] = useState<Place>();
  const mustFocus = useRef(false);
  const place = within(lines, chosen);

  useEffect(() => {
    if (!mustFocus.current) return;
    mustFocus.current = false;
    const element = document.getElementById(itemId(place.line, place.item));
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [place.line, place.item]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const line = lines[place.line];
    if (!line) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen(line);
      return;
    }
    const next = moved(event.key, place, lines, isMirrored);
    if (!next) return;
    event.preventDefault();
    mustFocus.current = next.line !== place.line || next.item !== place.item;
    setChosen(next);
  }

  return { place, setPlace: setChosen, onKeyDown };
}

/** A place that exists, also after lines have gone: at first the newest item of the first line. */
function within(lines: readonly Line[], place: Place | undefined): Place {
  const line = Math.min(place?.line ?? 0, Math.max(0, lines.length - 1));
  const found = lines[line];
  const last = found ? itemsOf(found).length - 1 : 0;
  return { line, item: Math.min(place?.item ?? last, last) };
}

function moved(
  key: string,
  { line, item }: Place,
  lines: readonly Line[],
  isMirrored: boolean,
): Place | undefined {
  const here = lines[line];
  if (!here) return undefined;
  const last = itemsOf(here).length - 1;
  const along = (by: number): Place => ({ line, item: Math.max(0, Math.min(last, item + by)) });
  const across = (by: number): Place => {
    const target = Math.max(0, Math.min(lines.length - 1, line + by));
    return target === line ? { line, item } : { line: target, item: nearest(lines, { line, item }, target) };
  };
  switch (key) {
    case 'ArrowRight':
      return along(isMirrored ? -1 : 1);
    case 'ArrowLeft':
      return along(isMirrored ? 1 : -1);
    case 'Home':
      return along(-last);
    case 'End':
      return along(last);
    case 'ArrowDown':
      return across(1);
    case 'ArrowUp':
      return across(-1);
    case 'PageDown':
      return across(PAGE);
    case 'PageUp':
      return across(-PAGE);
    default:
      return undefined;
  }
}

/** The item of another line that is nearest in time to the one here. */
function nearest(lines: readonly Line[], { line, item }: Place, target: number): number {
  const [here, there] = [lines[line], lines[target]];
  const from = here && itemsOf(here)[item];
  if (!from || !there) return 0;
  const distances = itemsOf(there).map((other) => Math.abs(middleOf(other) - middleOf(from)));
  return distances.indexOf(Math.min(...distances));
}
