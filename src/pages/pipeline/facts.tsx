/** The facts of what the pointer or the keyboard is on, beside it. A screen reader hears them from the item itself. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Line } from '../../core/pipeline/line.ts';
import type { Clock } from '../../ui/dates.ts';
import { titleOf } from '../../ui/view-words.ts';
import { say } from '../../ui/words.ts';
import { itemWords } from './item-words.ts';
import { itemsOf } from './items.ts';
import { itemId } from './line-row.tsx';
import type { Pointed } from './pointed.ts';

type Props = { readonly pointed: Pointed; readonly lines: readonly Line[]; readonly clock: Clock };

/** Room between the item and its facts, and to the edge of the window (CSS pixels). */
const GAP = 8;

export function Facts({ pointed, lines, clock }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const line = lines[pointed.line];
  const item = line && itemsOf(line)[pointed.item];
  useLayoutEffect(() => {
    const settle = () => placeBeside(box.current, pointed);
    settle();
    window.addEventListener('scroll', settle, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', settle, { capture: true });
  }, [pointed]);
  if (!line || !item) return null;
  const { title, when, quote } = itemWords(item, clock);
  return (
    <div ref={box} class="facts" aria-hidden="true">
      <p class="of soft">{titleOf(line.view)}</p>
      <p class="title">{title}</p>
      <p class="soft">{when}</p>
      {quote && <p class="quote">{say('quoted', { text: quote })}</p>}
    </div>
  );
}

/** Under the item, or above it where there is no room; always whole in the window. */
function placeBeside(box: HTMLDivElement | null, { line, item, clientX }: Pointed): void {
  const around = document.getElementById(itemId(line, item))?.getBoundingClientRect();
  if (!box || !around) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = clientX ?? (Math.max(0, around.left) + Math.min(clientWidth, around.right)) / 2;
  const { offsetWidth: width, offsetHeight: height } = box;
  const below = around.bottom + GAP;
  const top = below + height > clientHeight ? around.top - GAP - height : below;
  box.style.left = `${Math.max(GAP, Math.min(clientWidth - width - GAP, left - width / 2))}px`;
  box.style.top = `${Math.max(GAP, top)}px`;
}
