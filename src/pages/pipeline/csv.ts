/** The whole search as the text of a CSV file that every spreadsheet opens, and of which it runs nothing. */
import papa from 'papaparse';
import { type Column, columns, type Row } from '../../core/export/rows.ts';
import { say, sayId } from '../../ui/words.ts';

/**
 * What a spreadsheet might take for a formula, behind whatever it might skip before: spaces and control characters; the
 * wide forms of the signs are read as formulas in East Asian settings.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

export function csvText(rows: readonly Row[]): string {
  const data = rows.map((row) => columns.map((column) => cellOf(column, row[column])));
  const text = papa.unparse(
    { fields: columns.map((column) => say(`column_${column}`)), data },
    { escapeFormulae: FORMULA, quotes: (value) => typeof value === 'string', newline: '\r\n' },
  );
  return BYTE_ORDER_MARK + text;
}

/** Ids of the core in words; numbers stay numbers, so that they can be summed. */
function cellOf(column: Column, value: string | number): string | number {
  if (column === 'stage') return sayId('pipe_stage', String(value));
  return column === 'state' ? sayId('state', String(value)) : value;
}
