/** Pressing what the host page offers. */
import { pageOf, windowOf } from './node.ts';

/** The whole press: some parts of a webmail act on its beginning, some on its end, some on the click. */
export function press(element: Element): void {
  const view = windowOf(pageOf(element));
  if (!view) return;
  const options = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1, view };
  const pointer = { ...options, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new view.PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  element.dispatchEvent(new view.MouseEvent('mousedown', { ...options, buttons: 1 }));
  element.dispatchEvent(new view.PointerEvent('pointerup', pointer));
  element.dispatchEvent(new view.MouseEvent('mouseup', options));
  element.dispatchEvent(new view.MouseEvent('click', options));
}
