/** What stands where in a row of the list: told by what it holds, since Outlook marks neither subject nor preview. */
import { attribute, childrenOf, contains, isElement, kindOf, nodesOf, parentOf, textOf } from '../node.ts';
import { addressIn, cleanText } from './people.ts';
import { outlook } from './selectors.ts';

/** A piece of the row's text and the element that holds it. */
export type Piece = { readonly element: Element; readonly text: string };

export type RowParts = {
  /** Each with an address as its title. */
  readonly addressed: readonly Piece[];
  /** The names where no address is shown. */
  readonly names: Piece | undefined;
  readonly subject: Piece | undefined;
  readonly preview: Piece | undefined;
  /** The full date with time, as the title of the short one. */
  readonly date: { readonly element: Element; readonly title: string } | undefined;
};

/** `isDate` tells the full date from other titles. */
export function partsOf(row: Element, isDate: (text: string) => boolean): RowParts {
  const titled = outlook.findAll(row, 'titled').filter((element) => !isControl(element, row));
  const dates = titled.filter((element) => isDate(attribute(element, 'title') ?? ''));
  // Two dates: a name or subject that looks like one. Then neither counts.
  const [dated, other] = dates;
  const date = dated && !other ? { element: dated, title: attribute(dated, 'title') ?? '' } : undefined;

  const pieces = piecesOf(row).filter(({ element }) => !dates.some((one) => contains(one, element)));
  const subject = subjectOf(pieces, date?.element);
  const head = subject ? pieces.slice(0, pieces.indexOf(subject)) : pieces.slice(0, 1);
  const addressed = head.filter(({ element }) => addressIn(attribute(element, 'title') ?? '') !== undefined);
  return {
    addressed,
    names: addressed.length > 0 ? undefined : head[0],
    subject,
    preview:
      subject && previewOf(pieces.slice(pieces.indexOf(subject) + 1), attribute(row, 'aria-label') ?? ''),
    date,
  };
}

/** Subject and date share a line, the subject has an empty title: either tells it. */
function subjectOf(pieces: readonly Piece[], date: Element | undefined): Piece | undefined {
  const line = date && parentOf(date);
  const besideDate = line && pieces.find(({ element }) => contains(line, element));
  if (besideDate) return besideDate;
  const untitled = pieces.filter(({ element }) => attribute(element, 'title') === '');
  return untitled.length === 1 ? untitled[0] : pieces[1];
}

/** Folder and category chips may stand around it; the row's label reads the preview aloud, and not them. */
function previewOf(rest: readonly Piece[], label: string): Piece | undefined {
  const spoken = cleanText(label);
  return (
    rest.find(({ text }) => text.length > 12 && spoken.includes(text.slice(0, 60))) ??
    rest.reduce<Piece | undefined>(
      (longest, piece) => (piece.text.length > (longest?.text.length ?? 0) ? piece : longest),
      undefined,
    )
  );
}

/** Elements with words of their own, in reading order; a highlighted word stays within its piece. */
function piecesOf(row: Element): Piece[] {
  const pieces: Piece[] = [];
  walk(row);
  return pieces;

  function walk(parent: Element): void {
    for (const element of childrenOf(parent)) {
      if (outlook.is(element, 'rowControl')) continue;
      if (hasOwnText(element)) pieces.push({ element, text: ownText(element) });
      else walk(element);
    }
  }
}

const hasOwnText = (element: Element): boolean =>
  nodesOf(element).some((node) => kindOf(node) === Node.TEXT_NODE && cleanText(textOf(node)) !== '');

/** Without what Keepwarm has put there. */
const ownText = (element: Element): string =>
  cleanText(
    nodesOf(element)
      .map((node) => (isElement(node) && outlook.is(node, 'rowControl') ? '' : textOf(node)))
      .join(''),
  );

const isControl = (element: Element, row: Element): boolean => {
  const control = outlook.findAround(element, 'rowControl');
  return control !== undefined && control !== row && contains(row, control);
};
