/** What the pointer or the focus is on in the picture. */
import type { Line } from '../../core/pipeline/line.ts';
import { itemAt, itemsOf } from './items.ts';
import type { Scale } from './scale.ts';
import type { Place } from './use-place.ts';

/** `clientX` is where the pointer is; missing where the keyboard stands there. */
export type Pointed = Place & { readonly clientX?: number };

/** How near (CSS pixels) the pointer must be to mean a mark. */
const REACH = 10;

/** The item under the pointer, or the nearest one. */
export function pointedAt(event: MouseEvent, lines: readonly Line[], scale: Scale): Pointed | undefined {
  const svg = event.composedPath().find((one) => one instanceof SVGSVGElement && one.dataset.line);
  if (!(svg instanceof SVGSVGElement)) return undefined;
  const line = Number(svg.dataset.line);
  const found = lines[line];
  if (!found) return undefined;
  const x = event.clientX - svg.getBoundingClientRect().left;
  const reach = Math.abs(scale.at(x + REACH) - scale.at(x));
  const item = itemAt(itemsOf(found), scale.at(x), reach);
  return item === undefined ? undefined : { line, item, clientX: event.clientX };
}

/** The item that has the focus; undefined where something else in the picture has it. */
export function placeOfFocus(target: EventTarget | null): Place | undefined {
  if (!(target instanceof SVGElement)) return undefined;
  const [, line, item] = /^item-(\d+)-(\d+)$/.exec(target.id) ?? [];
  return line === undefined || item === undefined ? undefined : { line: Number(line), item: Number(item) };
}
