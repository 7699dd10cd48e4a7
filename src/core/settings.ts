/** What the candidate can set, with the defaults of product.md section 7. */
import type { WorkingWeek } from './calendar/days.ts';
import type { Timeline } from './draft/timeline.ts';

export type Tone = 'warm' | 'neutral' | 'brief';

/** Waits in working days: before the first nudge, from it to the second, from that to the closing note. */
export type Waits = readonly [first: number, second: number, closing: number];

/** The rows of the cadence table; the first that fits a thread holds. */
export type Situation = 'freeze' | 'scheduling' | 'applied-referred' | 'applied' | 'deciding' | 'other';

export type Settings = {
  /** IANA name. */
  readonly timeZone: string;
  readonly week: WorkingWeek;
  /** Local hours between which times are proposed. */
  readonly hours: { readonly from: number; readonly to: number };
  readonly cadence: Readonly<Record<Situation, Waits>>;
  /** Working days after which the candidate's own answer is late: scheduling and offers, and everything else. */
  readonly ownWaits: { readonly urgent: number; readonly other: number };
  /** Notifications: the local hour of the daily digest (null: none), and the two optional ones. */
  readonly notices: {
    readonly digestHour: number | null;
    readonly promise: boolean;
    readonly offer: boolean;
  };
  readonly tone: Tone;
  /** How the candidate signs. */
  readonly name: string;
  /** Templates that the candidate has changed, by the id of the part ("reason.high-volume.warm"). */
  readonly templates: Readonly<Record<string, string>>;
  /** Threads without a message for so many months are forgotten. */
  readonly keepMonths: number | 'all';
  /** Offers in hand, final rounds elsewhere, start date, notice period: what the drafts may tell. */
  readonly timeline?: Timeline;
};

export const defaultSettings: Settings = {
  timeZone: 'UTC',
  week: { weekend: [6, 7], daysOff: [] },
  hours: { from: 9, to: 17 },
  cadence: {
    freeze: [20, 20, 20],
    scheduling: [2, 5, 10],
    'applied-referred': [7, 5, 10],
    applied: [10, 5, 10],
    deciding: [7, 5, 10],
    other: [5, 5, 10],
  },
  ownWaits: { urgent: 1, other: 2 },
  notices: { digestHour: 9, promise: true, offer: true },
  tone: 'warm',
  name: '',
  templates: {},
  keepMonths: 12,
};
