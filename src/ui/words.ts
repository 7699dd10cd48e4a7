/** Says the core's ids and values in the candidate's language; the words lie in `_locales`, one file a language. */
import browser from '../browser.ts';
import type english from '../public/_locales/en/messages.json';
import { numberFormat, pluralRules } from './formats.ts';

export type WordKey = keyof typeof english;
type Values = Readonly<Record<string, string>>;

/** The stem of a word that has one form for each plural category ("x" for "x_one" and "x_other"). */
type Counted<Key> = Key extends `${infer Stem}_other` ? Stem : never;
export type CountedKey = Counted<WordKey>;

/** The words of a key, with `{name}` replaced by the value of that name and `[…]` kept only where its values are known. */
export const say = (key: WordKey, values: Values = {}): string => fill(read(key), values);

/** The words that fit the number, which stands in them as `{count}`. */
export const sayCount = (key: CountedKey, count: number, values: Values = {}): string =>
  fill(read(`${key}_${pluralOf(count)}`) || read(`${key}_other`), {
    ...values,
    count: numberWords(count),
  });

/** The words of an id of the core; empty where the language file has none, so that the caller can leave them out. */
export const sayId = (family: string, id: string, values: Values = {}): string =>
  fill(read(`${family}_${keyOf(id)}`), values);

/** An id as part of a key: `_locales` allows letters, digits and underscores alone. */
export const keyOf = (id: string): string => id.replace(/[^A-Za-z0-9]+/g, '_');

/**
 * The language of the words, as a BCP 47 tag. The browser's own tag where it is a variant of that language ("en-GB"),
 * so that dates read as the candidate is used to; never another one, so that no sentence mixes two languages.
 */
export const language = (): string => {
  const words = read('language');
  const own = browser.i18n.getUILanguage();
  return own.split('-')[0] === words ? own : words;
};

/** Reading direction of the words. */
export const direction = (): 'ltr' | 'rtl' => (read('direction') === 'rtl' ? 'rtl' : 'ltr');

export const numberWords = (value: number): string => numberFormat(language()).format(value);

export const pluralOf = (count: number): Intl.LDMLPluralRule => pluralRules(language()).select(count);

const read = (key: string): string => browser.i18n.getMessage(key);

/** `[…]` is said only where every `{value}` in it is there; elsewhere a missing value leaves nothing behind. */
const fill = (text: string, values: Values): string =>
  text
    .replace(/\[([^\]]*)\]/g, (_, part: string) => (isComplete(part, values) ? part : ''))
    .replace(VALUE, (_, name) => values[name] ?? '');

const VALUE = /\{(\w+)\}/g;

const isComplete = (part: string, values: Values): boolean =>
  [...part.matchAll(VALUE)].every(([, name = '']) => values[name]);
