/** The browser's formatters, kept: making one takes many times as long as using it, and a list uses few of them often. */

const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  keptIn(dates, `${language} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(language, options));

export const numberFormat = (language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  keptIn(numbers, `${language} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(language, options));

export const pluralRules = (language: string): Intl.PluralRules =>
  keptIn(plurals, language, () => new Intl.PluralRules(language));

function keptIn<Format>(held: Map<string, Format>, key: string, make: () => Format): Format {
  const known = held.get(key);
  if (known) return known;
  const made = make();
  held.set(key, made);
  return made;
}
