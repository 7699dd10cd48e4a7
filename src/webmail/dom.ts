/** Finding things in a host page: in the order of the selectors given, and loudly where nothing fits. */

/** Selectors for one thing, first choice first. */
export type Choices = readonly [string, ...string[]];
export type Selectors = Readonly<Record<string, Choices>>;

/** The page shows a thing of this name, and it cannot be understood. Carries an outline of the page, never its text. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError';

  constructor(
    readonly webmail: string,
    readonly selector: string,
    readonly outline: string,
  ) {
    super(`${webmail}: cannot read ${selector}`);
  }
}
