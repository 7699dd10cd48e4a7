/** Whether a row is marked unread. A hint: the page says it in words of its language, and by the weight of the letters. */
import { attribute, pageOf, windowOf } from '../node.ts';

/** How the row's label begins, in the languages in which it was seen or told. */
const unread =
  /^(?:unread|ungelesen|non lu|no leído|não lid[ao]|da leggere|ongelezen|未读|未讀|未読|읽지 않음|לא נקרא|غير مقروء|непрочитан|oläst|ulæst|ulest|lukematon|nieprzeczytan|nepřečten|okunma)/iu;

export function isUnread(row: Element, subject: Element | undefined): boolean {
  if (unread.test(attribute(row, 'aria-label') ?? '')) return true;
  const window = subject && windowOf(pageOf(subject));
  return window !== undefined && Number(window.getComputedStyle(subject as Element).fontWeight) >= 600;
}
