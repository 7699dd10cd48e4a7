/** What part of the picture is seen: today when it opens, the same days after a zoom, everything on paper. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Scale } from './scale.ts';

/** How much of the lines is seen at once beside the names (CSS pixels), whatever is drawn. */
export function useRoom(scroller: Scroller): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setRoom(Math.max(0, element.clientWidth - headOf(element)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [scroller]);
  return room;
}

type Scroller = { readonly current: HTMLElement | null };

/** The names take so much of the width: a value of the style sheet, which changes with the window. */
const headOf = (element: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(element).getPropertyValue('--head')) || 0;

/** A moment, and where it was seen: 0 at the left edge of the lines in sight, 1 at the right one. */
type Anchor = { readonly at: number; readonly share: number };

/** Today stands at three quarters of what is seen: mostly past, and what comes next. */
const TODAY = 0.75;

/**
 * Scrolls the picture sideways; `scroller` is the element that scrolls. After a zoom today stands where it stood, or
 * where it was out of sight, the middle does.
 */
export function useTodayInSight(scroller: Scroller, scale: Scale, now: number): void {
  const anchor = useRef<Anchor | undefined>(undefined);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || scale.width === 0) return;
    const seen = element.clientWidth - headOf(element);
    const isMirrored = getComputedStyle(element).direction === 'rtl';
    // In a mirrored page the place of scrolling counts from the right, downwards from zero.
    const offset = isMirrored ? scale.width - seen : 0;
    const { at, share } = anchor.current ?? { at: now, share: isMirrored ? 1 - TODAY : TODAY };
    element.scrollLeft = scale.x(at) - seen * share - offset;
    const remember = () => {
      const left = element.scrollLeft + offset;
      const today = (scale.x(now) - left) / seen;
      const isSeen = today >= 0 && today <= 1;
      anchor.current = isSeen ? { at: now, share: today } : { at: scale.at(left + seen / 2), share: 0.5 };
    };
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [scale]);
}

/** Some of the lines, by index; `to` is the first that is not among them. */
export type Range = { readonly from: number; readonly to: number };

/** So many lines before and after what is seen are drawn too, and as many are drawn anew at once. */
const STEP = 10;

/** The lines in sight, and some around them. */
export function useLinesInSight(scroller: Scroller, count: number): Range {
  const [range, setRange] = useState<Range>({ from: 0, to: 2 * STEP });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const height = Math.max(1, element.scrollHeight / Math.max(1, count));
      const first = Math.floor(element.scrollTop / height / STEP) * STEP;
      const seen = Math.ceil(element.clientHeight / height / STEP) * STEP;
      const [from, to] = [first - STEP, first + seen + 2 * STEP];
      setRange((held) => (held.from === from && held.to === to ? held : { from, to }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, count]);
  return range;
}

/** True while the page is being put on paper. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const [begin, end] = [() => setPrinting(true), () => setPrinting(false)];
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
