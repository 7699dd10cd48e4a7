/** Counts right and wrong: fields, classes with precision and recall, and signals with their days. */

export type Share = { right: number; all: number };
export type Class = { precision: number; recall: number; support: number };
export type Difference = { id: string; field: string; expected: unknown; got: unknown };

export class Score {
  readonly fields: Record<string, Share> = {};
  readonly differ: Difference[] = [];
  readonly #classes = new Map<string, Counts>();
  readonly #signals = new Map<string, Counts & { days: Share }>();

  field(id: string, field: string, expected: unknown, got: unknown): void {
    const share = this.#share(field);
    share.all += 1;
    if (expected === got) share.right += 1;
    else this.differ.push({ id, field, expected, got });
  }

  class(id: string, label: string, expected: boolean, got: boolean): void {
    count(this.#classes, label, counts, expected, got);
    if (expected !== got) this.differ.push({ id, field: label, expected, got });
  }

  signal(id: string, kind: string, expected: unknown, got: unknown): void {
    count(
      this.#signals,
      kind,
      () => ({ ...counts(), days: { right: 0, all: 0 } }),
      Boolean(expected),
      Boolean(got),
    );
    const share = this.#share('signals');
    if (expected) share.all += 1;
    if (expected && got) share.right += 1;
    if (!expected || !got)
      this.differ.push({ id, field: `signals ${kind}`, expected: expected ?? null, got: got ?? null });
  }

  day(id: string, kind: string, expected: unknown, got: unknown): void {
    const days = this.#signals.get(kind)?.days;
    if (!days) return;
    days.all += 1;
    if (expected === got) days.right += 1;
    else this.differ.push({ id, field: `signals ${kind} day`, expected, got: got ?? null });
  }

  /** The answer, or undefined where it throws: then every field that hangs on it counts as wrong. */
  attempt<Answer>(id: string, answer: () => Answer): Answer | undefined {
    try {
      return answer();
    } catch (error) {
      this.differ.push({ id, field: 'error', expected: null, got: String(error) });
      return undefined;
    }
  }

  #share(field: string): Share {
    const share = this.fields[field] ?? { right: 0, all: 0 };
    this.fields[field] = share;
    return share;
  }

  get classes(): Record<string, Class> {
    return Object.fromEntries([...this.#classes].map(([label, found]) => [label, shares(found)]));
  }

  get signals(): Record<string, Class & { days: Share }> {
    return Object.fromEntries(
      [...this.#signals].sort().map(([kind, found]) => [kind, { ...shares(found), days: found.days }]),
    );
  }
}

type Counts = { hit: number; missed: number; extra: number };
const counts = (): Counts => ({ hit: 0, missed: 0, extra: 0 });

function count<Held extends Counts>(
  held: Map<string, Held>,
  label: string,
  empty: () => Held,
  expected: boolean,
  got: boolean,
): void {
  const found = held.get(label) ?? empty();
  held.set(label, found);
  if (expected && got) found.hit += 1;
  if (expected && !got) found.missed += 1;
  if (!expected && got) found.extra += 1;
}

const shares = ({ hit, missed, extra }: Counts): Class => ({
  precision: ratio(hit, hit + extra),
  recall: ratio(hit, hit + missed),
  support: hit + missed,
});

/** Of nothing, everything is right. */
const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : Number((part / whole).toFixed(4)));
