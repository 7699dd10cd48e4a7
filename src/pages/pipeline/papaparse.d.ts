/** The one function of Papa Parse that is used. Its published types bring in those of Node, which `src` must not see. */
declare module 'papaparse' {
  type Table = {
    readonly fields: readonly string[];
    readonly data: readonly (readonly (string | number)[])[];
  };
  type UnparseOptions = {
    readonly escapeFormulae: RegExp;
    readonly quotes: (value: string | number) => boolean;
    readonly newline: string;
  };
  type ParseResult = { readonly data: string[][]; readonly errors: readonly unknown[] };
  const papa: {
    unparse(table: Table, options: UnparseOptions): string;
    parse(text: string): ParseResult;
  };
  export default papa;
}
