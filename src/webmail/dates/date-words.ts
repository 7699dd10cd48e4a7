/** The words that dates are written with, in the languages of the webmails. The browser knows them: no list of ours. */

/** What a word means in a date; "mar" can be a weekday and a month. */
export type Meaning = {
  /** Monday is 1, Sunday is 7. */
  readonly weekday?: number;
  /** January is 1. */
  readonly month?: number;
  readonly half?: 'am' | 'pm';
};

/**
 * The page's own language decides, then English; of all others together, those that know the word must agree. Undefined
 * where none knows it. Throws RangeError where the tag is no language tag.
 */
export function meaningOf(word: string, language: string): Meaning | undefined {
  const folded = fold(word);
  const own = meaningIn(folded, language) ?? meaningIn(folded, 'en');
  if (own) return own;
  const meanings = others.map((other) => meaningIn(folded, other)).filter((meaning) => meaning !== undefined);
  return new Set(meanings.map((meaning) => JSON.stringify(meaning))).size === 1 ? meanings[0] : undefined;
}

/**
 * Lower case, without the marks of abbreviation, so that "Fr.", "a.m." and "ג׳" meet what others write. Hebrew joins "in" to the
 * month's name.
 */
export const fold = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.'’׳॰\s]/g, '')
    .replace(/^ב(?=[\u05d0-\u05ea]{3})/, '');

/** The other languages of the webmails, asked last: the browser takes a while to make them all. */
const others =
  'de fr es pt it nl sv da nb fi pl cs sk hu ro bg hr sr sl uk ru el tr he ar fa hi th vi id ms ja ko zh zh-Hant et lv lt ca eu gl is'.split(
    ' ',
  );

function meaningIn(word: string, language: string): Meaning | undefined {
  const { weekdays, months, halves } = wordsOf(language);
  const weekday = named(weekdays, word);
  const month = named(months, word);
  const half = halves.get(word);
  if (weekday === undefined && month === undefined && half === undefined) return undefined;
  return {
    ...(weekday !== undefined && { weekday }),
    ...(month !== undefined && { month }),
    ...(half !== undefined && { half }),
  };
}

/** Webmails cut words as they like ("Mitt", "mié"): three letters or more that begin only one long name. */
function named(table: Table<number>, word: string): number | undefined {
  const exact = table.get(word);
  if (exact !== undefined || word.length < 3) return exact;
  const meanings = new Set([...table].filter(([name]) => name.startsWith(word)).map(([, value]) => value));
  return meanings.size === 1 ? [...meanings][0] : undefined;
}

type Table<T> = ReadonlyMap<string, T>;
type Words = { weekdays: Table<number>; months: Table<number>; halves: Table<'am' | 'pm'> };

const made = new Map<string, Words>();

function wordsOf(language: string): Words {
  const words = made.get(language) ?? makeWords(language);
  made.set(language, words);
  return words;
}

function makeWords(language: string): Words {
  const write = (type: 'weekday' | 'month' | 'dayPeriod', options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
      ...options,
      timeZone: 'UTC',
    });
    return (instant: number) => format.formatToParts(instant).find((part) => part.type === type)?.value ?? '';
  };
  const narrow = write('weekday', { weekday: 'narrow' });
  return {
    weekdays: table(
      [1, 2, 3, 4, 5, 6, 7].map((day) => [day, Date.UTC(2024, 0, day)]),
      [
        write('weekday', { weekday: 'long' }),
        write('weekday', { weekday: 'short' }),
        // Hebrew writes one letter for the day; where two days share one, a letter says nothing.
        ...(new Set([1, 2, 3, 4, 5, 6, 7].map((day) => narrow(Date.UTC(2024, 0, day)))).size === 7
          ? [narrow]
          : []),
      ],
    ),
    months: table(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => [month, Date.UTC(2024, month - 1, 15)]),
      // With a day beside it a month stands in the case that dates have ("10 апреля").
      [write('month', { month: 'long', day: 'numeric' }), write('month', { month: 'short', day: 'numeric' })],
    ),
    halves: table(
      [
        ['am', Date.UTC(2024, 0, 1, 9)],
        ['pm', Date.UTC(2024, 0, 1, 21)],
      ],
      [write('dayPeriod', { hour: 'numeric', hour12: true })],
    ),
  };
}

/** A word with two meanings has none. */
function table<T>(
  values: readonly (readonly [value: T, instant: number])[],
  writers: readonly ((instant: number) => string)[],
): Table<T> {
  const meanings = new Map<string, Set<T>>();
  for (const write of writers)
    for (const [value, instant] of values) {
      const word = fold(write(instant));
      if (word !== '' && !/^\d+$/.test(word))
        meanings.set(word, (meanings.get(word) ?? new Set()).add(value));
    }
  const clear: [string, T][] = [];
  for (const [word, [value, other]] of meanings)
    if (value !== undefined && other === undefined) clear.push([word, value]);
  return new Map(clear);
}
