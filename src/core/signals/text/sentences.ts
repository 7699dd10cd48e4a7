/** A message's new text as plain sentences: what every signal is read from. */

/** One sentence. White space is single, quotation marks and dashes are plain. */
export type Sentence = {
  readonly text: string;
  readonly question: boolean;
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
};

/** What is read at most: longer mail is cut, so that reading time has a bound (characters, sentences, characters each). */
export const limits = { text: 16_000, sentences: 160, sentence: 700 } as const;

/** Something of the text lies beyond what is read for signals and mentions. */
export const isCut = (text: string): boolean => text.length > limits.text;

/** Splits a text into sentences; a line that does not run on ends one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const paragraphs = plain(text.slice(0, limits.text)).split(/\n[ \t]*\n/);
  for (const [paragraph, body] of paragraphs.entries()) {
    for (const line of joinedLines(body)) {
      for (const piece of split(line)) {
        if (sentences.length >= limits.sentences) return sentences;
        sentences.push({ text: piece, question: /\?["')\]]*$/.test(piece), paragraph });
      }
    }
  }
  return sentences;
}

/** One character for one: typographic quotes, dashes and spaces as a keyboard has them. */
export const plain = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u201A\u201B\u02BC\u00B4\u0060]/g, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00A0\u2007\u202F\u2009\u200A\u3000]/g, ' ')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g, ' ')
    .replace(/\r\n?/g, '\n');

/** Lines that a mail program has wrapped are one: the line before is long, has no end of its own, and no list follows. */
function joinedLines(paragraph: string): string[] {
  const lines: string[] = [];
  let runsOn = false;
  for (const raw of paragraph.split('\n')) {
    const line = raw.replace(/[ \t]{1,400}/g, ' ').trim();
    if (line === '') continue;
    const isItem = /^(?:[-*\u2022\u00B7>]|\d{1,2}[.)] )/.test(line);
    if (runsOn && !isItem) lines.push(`${lines.pop() ?? ''} ${line}`);
    else lines.push(line.replace(/^[-*\u2022\u00B7>]+ ?/, ''));
    runsOn = line.length >= 50 && !/[.!?:;]["')]?$/.test(line);
  }
  return lines;
}

/** Words whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[ ("])(?:[A-Z]|mr|mrs|ms|dr|prof|st|no|vs|etc|e\.g|i\.e|eg|ie|approx|inc|ltd|co|corp|dept|ext|min|max|incl|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|bzw|ca|z\.b|tel|nr|str)$/i;

function split(line: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of line.matchAll(/[.!?\u2026][.!?\u2026"')\]]{0,6}(?= |$)|:(?=$)/g)) {
    const end = index + mark.length;
    if (mark === '.' && !endsHere(line, start, index, end)) continue;
    keep(line.slice(start, end));
    start = end;
  }
  keep(line.slice(start));
  return pieces;

  function keep(piece: string): void {
    const trimmed = piece.trim();
    if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(trimmed))
      pieces.push(trimmed.slice(0, limits.sentence));
  }
}

/** A full stop ends a sentence unless it belongs to an abbreviation, or a small letter or a German date goes on. */
function endsHere(line: string, start: number, index: number, end: number): boolean {
  const before = line.slice(Math.max(start, index - 12), index);
  const after = line.slice(end, end + 4).trimStart();
  if (/^(?:a\.m|p\.m|[ap]m)$/i.test(before.split(' ').at(-1) ?? '') && /^[A-Z]/.test(after)) return true;
  if (abbreviation.test(before)) return after === '';
  return !(
    /(?:^| )\d{1,2}$/.test(before) &&
    /^[A-Z\u00C4a-z]/.test(after) &&
    /^(?:Jan|Feb|M\u00E4r|Mae|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/.test(line.slice(end + 1, end + 4))
  );
}
