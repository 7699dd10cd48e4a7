/** Whether Outlook says that it has saved the draft. */
import { isInside } from '../dom.ts';
import { isElement, nodesOf, parentOf, textOf } from '../node.ts';
import { cleanText } from './people.ts';
import { opaque } from './selectors.ts';

/** As it was seen or told, in the languages of the pages that were read. */
const words =
  /draft saved|entwurf (?:wurde )?gespeichert|brouillon enregistré|borrador guardado|bozza salvata|rascunho (?:salvo|guardado)|concept opgeslagen|הטיוטה נשמרה|草稿已保存|下書き.{0,4}保存/iu;

/** A time, as in "saved at 4:41 PM" in any language. */
const time = /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/;

export type SavedNote = { start(): void; isTold(): boolean; stop(): void };

/**
 * Listens for a note that appears or changes outside the editor and holds a time, or the words for it. One that stood
 * there before does not count.
 */
export function savedNote(area: Element): SavedNote {
  let told = false;
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      for (const node of [target, ...addedNodes]) if (isNote(node, area)) told = true;
  });
  return {
    start() {
      told = false;
      observer.observe(area, { childList: true, characterData: true, subtree: true });
    },
    isTold: () => told,
    stop: () => observer.disconnect(),
  };
}

function isNote(node: Node, area: Element): boolean {
  const element = isElement(node) ? node : parentOf(node);
  if (
    !element ||
    element === area ||
    nodesOf(element).some((child) => isElement(child) && nodesOf(child).some(isElement))
  )
    return false;
  if (Element.prototype.matches.call(element, opaque) || isInside(element, opaque, area)) return false;
  const text = cleanText(textOf(element));
  return text.length < 80 && (words.test(text) || time.test(text));
}
