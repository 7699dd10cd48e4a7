/** Whether the host page is dark where something of ours stands: its themes are its own, not the system's. */

/** Judged by the colour of the text around, since the background may be a picture (gmail-dom.md section 12). */
export function isDarkBehind(element: Element): boolean {
  const around = element.parentElement;
  if (!around) return false;
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(around).color.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 128;
}
