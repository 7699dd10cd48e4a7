/** What a reader of dates is told, and what it answers. */
import type { Day, WorkingWeek } from '../calendar/days.ts';

/** The day and place in which something is said; dates are resolved against it. */
export type Saying = {
  readonly day: Day;
  /** The candidate's zone, IANA. */
  readonly timeZone: string;
  readonly week: WorkingWeek;
  /** How the sender writes 3/12, where it shows. */
  readonly order?: 'dmy' | 'mdy';
};

/** Days that a text names: place in the text, first and last day. `vague`: a span that nobody can count ("a few days"). */
export type Span = {
  readonly index: number;
  readonly end: number;
  readonly first: Day;
  readonly last: Day;
  /** `within`: a time that runs from now, of which only the end is said. `vague`: no end is said. */
  readonly sort?: 'within' | 'vague' | 'past' | 'end-of-day';
  /** Of a vague span: the working days it stands for, where product.md gives them. */
  readonly wait?: number;
};

/** A clock time: minutes since midnight, as written. */
export type Clock = {
  readonly index: number;
  readonly end: number;
  readonly start: number;
  readonly finish?: number;
  /** IANA name or offset, where one is written. */
  readonly zone?: string;
};

/** A time that a text names, with what is said of it: "by Friday", "after 9 January", "on Tuesday at 3 pm ET". */
export type When = {
  readonly index: number;
  readonly end: number;
  readonly bound: 'on' | 'by' | 'before' | 'after' | 'until';
  /** The days named, before any "by" or "after". */
  readonly first: Day;
  readonly last: Day;
  /** First and last day of what is said, as product.md section 4 counts them. */
  readonly from?: Day;
  readonly to?: Day;
  /** Epoch milliseconds, where an hour is named. */
  readonly start?: number;
  readonly finish?: number;
  readonly sort?: Span['sort'];
  readonly wait?: number;
};
