/** What part of the picture is seen: today when it opens, the same days after a zoom, everything on paper. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Scale } from './scale.ts';

/** Today stands at three quarters of what is seen: mostly past, and what comes next. */
const TODAY = 0.75;

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

/** Scrolls the picture sideways; `scroller` is the element that scrolls. */
export function useTodayInSight(scroller: Scroller, scale: Scale, now: number): void {
  /** The moment in the middle of what was seen. */
  const before = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || scale.width === 0) return;
    const seen = element.clientWidth - headOf(element);
    const isMirrored = getComputedStyle(element).direction === 'rtl';
    // In a mirrored page the place of scrolling counts from the right, downwards from zero.
    const leftOf = (x: number) => (isMirrored ? x - scale.width : x);
    const wanted =
      before.current !== undefined
        ? scale.x(before.current) - seen / 2
        : scale.x(now) - seen * (isMirrored ? 1 - TODAY : TODAY);
    element.scrollLeft = isMirrored ? leftOf(wanted) + seen : leftOf(wanted);
    return () => {
      const left = isMirrored ? element.scrollLeft + scale.width - seen : element.scrollLeft;
      before.current = scale.at(left + seen / 2);
    };
  }, [scale]);
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
