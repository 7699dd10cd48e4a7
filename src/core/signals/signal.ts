/** What one message says that matters: the kinds of product.md section 4, with the words that show them. */
import type { Day } from '../calendar/days.ts';

export type SignalKind =
  | 'reply-promise'
  | 'decision-pending'
  | 'out-of-office'
  | 'meeting'
  | 'reschedule'
  | 'no-show'
  | 'hiring-freeze'
  | 'high-volume'
  | 'in-seat-date'
  | 'role-filled'
  | 'rejection'
  | 'offer'
  | 'request'
  | 'courtesy'
  | 'accepted'
  | 'declined'
  | 'withdrawn';

export type Side = 'company' | 'candidate';

/** What a `request` asks for. `times`: say when you can; `slot`: pick one of the times or a scheduling link. */
export type Asked =
  | 'times'
  | 'slot'
  | 'cv'
  | 'references'
  | 'assessment'
  | 'form'
  | 'signature'
  | 'confirmation'
  | 'answer';

/** A fact read from one message. */
export type Signal = {
  readonly kind: SignalKind;
  /** Whose it is; of a no-show, who stayed away; of a reschedule, who moved it. */
  readonly by: Side;
  /** The words that show it, at most 160 characters. */
  readonly quote: string;
  /** First and last day of what was said, in the candidate's zone; either may be missing. */
  readonly from?: Day;
  readonly to?: Day;
  /** Of a `reply-promise` without days ("in a few weeks"): working days after the message at which it falls due. */
  readonly wait?: number;
  /** Of a `meeting`: start and end as instants. Where no hour is known, end is the end of the day and start is missing. */
  readonly start?: number;
  readonly end?: number;
  /** Of a `meeting`: fixed (an invitation, or named by one side and agreed by the other), or only proposed. */
  readonly fixed?: boolean;
  /** Of a `meeting`: a recruiter's first call, an interview, or a kind that is not named. */
  readonly round?: 'screening' | 'interview' | 'unnamed';
  /** Of a `meeting`: they call it the last one. */
  readonly last?: boolean;
  /** Of a `meeting`: the days, where several times are offered. */
  readonly offered?: readonly Day[];
  /** Of a `meeting`: taken off the calendar, by a cancellation or in words. */
  readonly cancelled?: boolean;
  /** Of a `request`. */
  readonly asks?: Asked;
  /** Of `out-of-office`: who is away (empty: the sender), and the stand-in that it names. */
  readonly who?: string;
  readonly standIn?: string;
  /** The stand-in's address, where the mail gives one beside the name. */
  readonly standInAddress?: string;
};
