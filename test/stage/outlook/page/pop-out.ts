/** A mail in a window of its own: at about:blank, with the opener's origin and policy, and the page's styles. */
import type { Stage } from './stage.ts';

export function popOut(stage: Stage, compose: HTMLElement): void {
  const view = stage.win.open('', '_blank', 'popup,width=760,height=640');
  if (!view) return;
  const { document } = view;
  document.title = compose.querySelector<HTMLInputElement>('input[id$="_SUBJECT"]')?.value ?? '';
  for (const style of stage.doc.querySelectorAll('style')) document.head.append(style.cloneNode(true));
  const form = document.createElement('div');
  form.dataset.appSection = 'Form_Content';
  form.append(compose);
  document.body.className = stage.doc.body.className;
  document.body.append(form);
}
