/** The whole search as rows of a spreadsheet: facts as ids, days and numbers; the page puts them into words. */
import { millisecondsInDay as DAY } from 'date-fns/constants';
import { dayOf } from '../calendar/days.ts';
import type { Line } from '../pipeline/line.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import { type Replies, speedOf } from '../pipeline/replies.ts';
import type { Asked } from '../turn/asked-told.ts';

export const columns = [
  'company',
  'role',
  'person',
  'address',
  'stage',
  'state',
  'silent_days',
  'due',
  'reminders',
  'last_theirs',
  'last_mine',
  'their_days',
  'my_days',
  'reply_date',
  'start_date',
  'timeline_told',
  'feedback_asked',
  'snoozed_until',
  'subject',
  'account',
] as const;

export type Column = (typeof columns)[number];

/** Days are "YYYY-MM-DD" in the candidate's zone; reply times are days with one decimal; what is unknown is empty. */
export type Row = Readonly<Record<Column, string | number>>;

export const rowsOf = ({ live, rested }: Pipeline): Row[] => [...live, ...rested].map(rowOf);

function rowOf({ view, asked, company, candidate, lastOfCompany, lastOfCandidate }: Line): Row {
  const on = (at: number | undefined): string => (at === undefined ? '' : dayOf(at, view.timeZone));
  return {
    company: view.company ?? '',
    role: view.role ?? '',
    person: view.person?.name ?? '',
    address: view.person?.address ?? '',
    stage: view.stage,
    state: view.state,
    silent_days: view.silentDays,
    due: on(view.due),
    reminders: view.nudges,
    last_theirs: on(lastOfCompany),
    last_mine: on(lastOfCandidate),
    their_days: daysOf(company),
    my_days: daysOf(candidate),
    reply_date: namedDay(asked.replyDate),
    start_date: namedDay(asked.startDate),
    timeline_told: on(asked.timelineToldAt),
    feedback_asked: on(asked.feedbackAskedAt),
    snoozed_until: on(view.snoozedUntil),
    subject: view.subject,
    account: accountOf(view.process),
  };
}

const daysOf = ({ times }: Replies): number | string => {
  const speed = speedOf(times);
  return speed ? Math.round((speed.median / DAY) * 10) / 10 : '';
};

const namedDay = (asked: Asked): string =>
  asked.is === 'answered' || asked.is === 'passed' ? (asked.to ?? asked.from ?? '') : '';

/** A thread's key is "webmail/address/id". */
const accountOf = (key: string): string => key.split('/')[1] ?? '';
