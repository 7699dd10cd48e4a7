/** The facts of a process in words, for the templates of a draft. What is not known, or cannot be said, is missing. */

import { addWorkingDays, type Day, dayOf, daysBetween } from '../calendar/days.ts';
import { newest, saidSinceMeeting } from '../reasons/since.ts';
import type { Signal } from '../signals/signal.ts';
import { isThirdPerson } from '../turn/absence.ts';
import { meetingsOf } from '../turn/meetings.ts';
import { promiseOf } from '../turn/promise.ts';
import type { Meeting, Standing } from '../turn/standing.ts';
import { greetingOf } from './names.ts';
import type { Slots } from './template.ts';
import { otherFinalRound, otherOffer, type Timeline } from './timeline.ts';
import { dayInWords, proposeTimes, timesInWords } from './times.ts';

/** Longer than this, a role or company is more likely a misread line than a name. */
const LONGEST_NAME = 60;

/** After this many days nobody is welcomed back any more. */
const WELCOME_DAYS = 10;

export function slotsOf(standing: Standing): Slots {
  const { settings, now, person } = standing;
  const today = dayOf(now, settings.timeZone);
  const company = asName(standing.company);
  const role = roleInWords(standing.role, company);
  const times = once(() => timesFor(standing, today));
  return {
    ...(person ? greetingOf(person, company) : {}),
    name: candidateName(standing),
    role,
    company,
    ...eventIn(standing, role, today),
    lastNote: dayOfMessage(standing.nudges.at(-1), standing, today),
    get times() {
      return times();
    },
    ...movesIn(standing, today),
    ...absenceIn(standing, today),
    promisedDay: brokenPromise(standing, today),
    ...askedIn(standing, today),
    ...timelineIn(standing, today),
  };
}

/** Most notes propose no times, and finding some takes the longest of all. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** How the candidate signs: as set, else as their own mail shows. */
const candidateName = ({ settings, messages }: Standing): string | undefined =>
  asName(settings.name) ??
  asName(messages.findLast(({ by, from }) => by === 'candidate' && from.name)?.from.name);

/** Names come from strange mail: what could be markup, a link or a slot is not taken over. */
function asName(text: string | undefined): string | undefined {
  const name = text?.replace(/\s+/g, ' ').trim();
  return name && name.length <= LONGEST_NAME && !/[{}[\]<>|@\p{Cc}]|:\/\/|www\./u.test(name)
    ? name
    : undefined;
}

/** A role as one says it: without the words around it in a subject, the company's name, and who may apply. */
const roleInWords = (role: string | undefined, company: string | undefined): string | undefined =>
  asName(
    withoutEnd(role?.replace(/ ?\((?:[mfwdxhn] ?[/|] ?){1,4}[mfwdxhn*]\)/gi, ''), company)
      ?.replace(/^the\s/i, '')
      .replace(/\s(?:on|with|at|from|as|that|which|we|you|I)\s.*$/, '')
      .replace(/\s(?:role|position|job|post|vacancy|interviews?|applications?)$/i, ''),
  );

/** "Data Engineer, Northwind" is the role of a Data Engineer. */
function withoutEnd(role: string | undefined, company: string | undefined): string | undefined {
  const [name, ...rest] = role?.split(/,\s|\s[-–|]\s/).map((part) => part.trim()) ?? [];
  const isCompany = company !== undefined && rest.join(' ').toLowerCase() === company.toLowerCase();
  return isCompany ? name : role;
}

/** What happened last that both sides remember: a meeting held, else the application, else a message. */
function eventIn(standing: Standing, role: string | undefined, today: Day): Pick<Slots, 'talk' | 'did'> {
  const { settings, messages, held, stage, lastOfCompany, lastOfCandidate } = standing;
  const on = (at: number): string => `on ${dayInWords(dayOf(at, settings.timeZone), today)}`;
  const about = role ? ` about the ${role} role` : '';
  const forRole = role ? ` for the ${role} role` : '';
  const meeting = held.at(-1);
  if (meeting) {
    const day = on(meeting.start ?? meeting.end - 1);
    return meeting.round === 'interview'
      ? { talk: `the interview${forRole} ${day}`, did: `I interviewed${forRole} ${day}` }
      : { talk: `our call${about} ${day}`, did: `we had a first call${about} ${day}` };
  }
  const applied = stage === 'applied' && messages.find(({ mentions }) => mentions.includes('applied'));
  if (applied && applied.by === 'candidate') return { did: `I applied${forRole} ${on(applied.sentAt)}` };
  if (applied) return { did: `I applied${forRole} (confirmed ${on(applied.sentAt)})` };
  if (lastOfCompany) return { did: `we were last in touch${about} ${on(lastOfCompany.sentAt)}` };
  return lastOfCandidate ? { did: `I wrote to you${about} ${on(lastOfCandidate.sentAt)}` } : {};
}

const dayOfMessage = (
  message: { readonly sentAt: number } | undefined,
  { settings }: Standing,
  today: Day,
): string | undefined => message && dayInWords(dayOf(message.sentAt, settings.timeZone), today);

/** Times that are not taken by a meeting ahead, were not offered before, and lie after an absence of theirs. */
function timesFor(standing: Standing, today: Day): string | undefined {
  const { settings, now, messages, ahead, goesTo, nudges } = standing;
  const offered = messages
    .flatMap(({ signals }) => signals)
    .filter(({ kind, fixed }) => kind === 'meeting' && !fixed)
    .flatMap(({ from, to }) => [from, to].filter((day) => day !== undefined));
  const busy = ahead.map(({ start, end }) => dayOf(start ?? end - 1, settings.timeZone));
  const absence = newest(messages, ['out-of-office'], 'company')?.signal.to;
  const proposals = proposeTimes(settings, {
    now,
    notBefore: absence,
    taken: new Set([...offered, ...busy]),
    seed: `${goesTo.key}/${nudges.length}`,
  });
  return timesInWords(proposals, settings, today) || undefined;
}

/** What the candidate moved or missed since the last meeting; only else, that the company did not come. */
function movesIn(standing: Standing, today: Day): Pick<Slots, 'ownMove' | 'missedDay'> {
  const since = saidSinceMeeting(standing);
  const own = newest(since, ['reschedule', 'no-show'], 'candidate');
  const meeting = { screening: 'call', interview: 'interview', unnamed: 'meeting' }[roundIn(standing)];
  if (own) return { ownMove: `${own.signal.kind === 'no-show' ? 'missing' : 'moving'} our ${meeting}` };
  const theirs = newest(since, ['no-show'], 'company');
  if (!theirs) return {};
  const { everFixed } = meetingsOf(standing.messages, standing.settings.timeZone);
  const missed = everFixed.findLast(({ start, end }) => (start ?? end - 1) <= theirs.message.sentAt);
  if (!missed) return {};
  return { missedDay: dayInWords(dayOf(missed.start ?? missed.end - 1, standing.settings.timeZone), today) };
}

const roundIn = ({ messages }: Standing): Meeting['round'] =>
  messages
    .flatMap(({ signals }) => signals)
    .findLast(({ kind, round }) => kind === 'meeting' && round !== undefined)?.round ?? 'unnamed';

/** Until when the person to write to is, or was just now, away. */
function absenceIn({ messages, person }: Standing, today: Day): Pick<Slots, 'awayUntil' | 'awayPast'> {
  const away = newest(messages, ['out-of-office'], 'company');
  const until = away?.signal.to;
  if (!until || isThirdPerson(away) || away.message.from.address !== person?.address) return {};
  if (until >= today) return { awayUntil: dayInWords(until, today) };
  return daysBetween(until, today) <= WELCOME_DAYS ? { awayPast: dayInWords(until, today) } : {};
}

/** A day by which they meant to write, which has passed without a word. */
function brokenPromise({ messages }: Standing, today: Day): string | undefined {
  const day = promiseOf(messages)?.signal.to;
  return day && day < today ? dayInWords(day, today) : undefined;
}

/** What they asked last, and by when it can be answered without promising too much. */
function askedIn(
  standing: Standing,
  today: Day,
): Pick<Slots, 'asked' | 'askedDay' | 'answerBy' | 'ownOffer'> {
  const { messages, settings } = standing;
  const request = newest(messages, ['request'], 'company');
  const deadline = standing.offer?.deadline;
  const ownOffer = deadline && deadline >= today ? dayInWords(deadline, today) : undefined;
  const canSay = !ownOffer && settings.week.weekend.length < 7;
  return {
    asked: request && askedInWords[request.signal.asks ?? 'answer'],
    askedDay: dayOfMessage(request?.message, standing, today),
    // Where they have named a day for the answer to their offer, no other day is told.
    answerBy: canSay ? dayInWords(addWorkingDays(today, 1, settings.week), today) : undefined,
    ownOffer,
  };
}

const askedInWords: Record<NonNullable<Signal['asks']>, string | undefined> = {
  times: undefined,
  slot: undefined,
  cv: 'my CV',
  references: 'my references',
  assessment: 'the assessment',
  form: 'what you asked for',
  signature: 'what you asked for',
  confirmation: 'my confirmation',
  answer: 'my answer',
};

function timelineIn(
  { settings, process, company }: Standing,
  today: Day,
): Pick<Slots, 'offer' | 'offerDeadline' | 'finalRound' | 'notice' | 'startDay'> {
  const { timeline } = settings;
  const here = { threads: process.threads.map(({ key }) => key), company };
  const offer = otherOffer(timeline, here, today);
  const round = otherFinalRound(timeline, here, today);
  const start = timeline?.startDate;
  return {
    offer: offer && 'another offer',
    offerDeadline: offer?.deadline && dayInWords(offer.deadline, today),
    finalRound:
      round &&
      (round.day ? `a final round elsewhere on ${dayInWords(round.day, today)}` : 'a final round elsewhere'),
    notice: timeline?.notice && noticeInWords(timeline.notice),
    startDay: start && start >= today ? dayInWords(start, today) : undefined,
  };
}

const numbers = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function noticeInWords({ count, unit }: NonNullable<Timeline['notice']>): string | undefined {
  if (!(count >= 1)) return undefined;
  return `${numbers[count] ?? count} ${count === 1 ? unit.slice(0, -1) : unit}`;
}
