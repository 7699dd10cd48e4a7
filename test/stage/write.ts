/** Short hands for writing an invented mailbox down. */
import type { Category, Expectation, StageMail, StagePerson, StageThread } from './mail.ts';

/** A source line longer than this was wrapped for the eye alone: its paragraph flows on. */
const wrapped = 60;

/** Text in its own indentation: margin and outer empty lines are cut off, long lines are joined with the next. */
export function text(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const joined = parts.reduce((all, part, i) => all + part + (values[i] ?? ''), '');
  const lines = joined.split('\n');
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  );
  return lines
    .map((line) => line.slice(margin).trimEnd())
    .map((line, i, all) => line + (line.length > wrapped && all[i + 1] !== '' ? ' ' : '\n'))
    .join('')
    .trim();
}

/** "Maya Lindqvist <maya@quantal.example>". */
export function person(header: string): StagePerson {
  const [name = '', address = ''] = header.split(' <');
  return { name, address: address.replace('>', '') };
}

type Extra = Partial<Omit<StageMail, 'from' | 'at' | 'text'>>;
type ThreadExtra = Partial<Omit<StageThread, 'slug' | 'subject' | 'mails' | 'expect'>>;

/** The words with which one candidate's mailbox is written. */
export function writer(me: StagePerson, signature: string) {
  /** A mail to the candidate. */
  const mail = (from: StagePerson, at: number, words: string, extra: Extra = {}): StageMail => ({
    from,
    to: [me],
    at,
    text: words,
    ...extra,
  });

  /** A mail of the candidate. */
  const mine = (to: StagePerson, at: number, words: string, extra: Extra = {}): StageMail => ({
    from: me,
    to: [to],
    at,
    text: words,
    signature,
    ...extra,
  });

  /** A thread of a candidacy. */
  const hiring = (
    slug: string,
    subject: string,
    mails: readonly StageMail[],
    expect: Omit<Expectation, 'verdict'>,
    extra: ThreadExtra = {},
  ): StageThread => ({
    slug,
    subject,
    mails,
    category: 'primary',
    expect: { verdict: 'hiring', ...expect },
    ...extra,
  });

  /** A thread that is something else. */
  const other = (
    slug: string,
    subject: string,
    category: Category,
    mails: readonly StageMail[],
    extra: ThreadExtra = {},
  ): StageThread => ({ slug, subject, mails, category, expect: { verdict: 'not hiring' }, ...extra });

  return { mail, mine, hiring, other };
}
