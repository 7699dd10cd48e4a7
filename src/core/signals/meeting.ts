/** `meeting`: a time for an interview or call, proposed or fixed; several offered times are one, without days. */
import { millisecondsInHour as HOUR, millisecondsInMinute as MINUTE } from 'date-fns/constants';
import { addDays, dayOf, instantOf } from '../calendar/days.ts';
import { hoursIn, type When } from '../dates/index.ts';
import type { MessageFacts } from '../facts.ts';
import { startIn } from './in-seat-date.ts';
import { fixes, isAskedForTimes, isProposed, lastOf } from './meeting/agreed.ts';
import { actOf, eventTime } from './meeting/calendar.ts';
import { onNamedDay } from './meeting/named-day.ts';
import { agreeing, type Option, optionsIn } from './meeting/options.ts';
import { isLast, minutesNamed, roundOf } from './meeting/round.ts';
import { isFound, type SignalReader } from './reader.ts';
import type { Reading } from './reading.ts';
import { promiseIn } from './reply-promise.ts';
import type { Signal } from './signal.ts';
import { quoteOf } from './text/judgement.ts';
import { firstSaid } from './text/said.ts';
import type { Telling } from './told.ts';

const cancelling =
  /\b(?:(?:have|has|had|need|going|want|like|forced) to|must|i'?m|we'?re|am|are|will|'ll) (?:now |unfortunately |sadly |be )*cancel(?:l?ing)?\b|\b(?:call|interview|meeting|chat|session|slot|conversation|appointment|onsite|panel|it|we)(?: (?:on|for|at|this|tomorrow|today|next|with)[^.;!?]{0,30})? (?:has|have|is|was|had|'s) (?:been |to be |now |unfortunately )*(?:cancell?ed|called off|off(?= (?:for|tomorrow|today|then|the table|i)|[.,!]|$))|\b(?:cancel(?:l?ing)?|call(?:ing)? off) (?:our|the|your|my|tomorrow's|today's|this|\w+day's) (?:\w{2,12} ){0,2}(?:call|interview|meeting|chat|session|slot|conversation|appointment)\b/i;

export default {
  kind: 'meeting',
  by: ['company', 'candidate'],
  from: ['human', 'calendar', 'status'],
  turn: 2,
  read: (telling, found): readonly Signal[] => {
    const { reading } = telling;
    if (reading.kind === 'calendar') return fromCalendar(telling);
    if (reading.kind === 'status')
      return /\b(?:confirmed|scheduled|booked)\b/i.test(`${reading.subject} ${reading.text.slice(0, 600)}`) &&
        !isFound(found, 'request')
        ? fromCalendar(telling).filter(({ start }) => start !== undefined)
        : [];
    if (isFound(found, 'rejection', 'role-filled')) return [];
    const off = firstSaid(telling.sentences, [cancelling], {
      except: /\b(?:reschedul\w{1,4} or cancel|cancel or reschedul)/i,
    });
    if (off && !isFound(found, 'reschedule'))
      return [{ kind: 'meeting', by: reading.by, quote: off.quote, cancelled: true, fixed: false }];
    return fromWords(telling, isFound(found, 'reschedule'));
  },
} satisfies SignalReader;

function fromCalendar(telling: Telling): readonly Signal[] {
  const { reading } = telling;
  const act = actOf(reading);
  if (act === 'answered') return [];
  const quote = quoteOf(reading.subject);
  if (act !== 'invited')
    return [
      {
        kind: 'meeting',
        by: reading.by,
        quote,
        cancelled: true,
        fixed: false,
        ...timesOf(eventTime(telling), telling, undefined),
      },
    ];
  const texts = [reading.subject, ...telling.sentences.map(({ text }) => text)];
  const text = texts.join('. ');
  return [
    {
      kind: 'meeting',
      by: reading.by,
      quote,
      fixed: true,
      round: roundOf(texts),
      ...(isLast(text) ? { last: true } : {}),
      ...timesOf(eventTime(telling), telling, minutesNamed(text)),
    },
  ];
}

function fromWords(telling: Telling, isMoved: boolean): readonly Signal[] {
  const { reading, sentences, saying } = telling;
  const asked = lastOf(reading, reading.by === 'candidate' ? 'company' : 'candidate');
  const options = optionsIn(sentences, saying.day, isAskedForTimes(asked), isMoved)
    .filter((option) => isMeant(option, telling) && !(isMoved && isPartOfWeek(option)))
    .map((option) => onNamedDay(option, asked, reading.timeZone));
  const only = distinct(options);
  if (only.length === 0) return fromHourAlone(telling, asked, isMoved);
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const isFixed = fixes(telling, only, asked);
  const about = {
    kind: 'meeting',
    by: reading.by,
    quote: quoteOf(only[0]?.sentence.text ?? '', only[0]?.when.index),
    fixed: isFixed,
    round: roundOf([...only.map(({ sentence }) => sentence.text), text, reading.subject]),
    ...(isLast(`${text} ${reading.by === 'company' ? reading.subject : ''}`) ? { last: true } : {}),
  } as const;
  if (!isFixed && isSeveral(only)) return [{ ...about, ...offeredIn(only) }];
  if (isSeveral(only.slice(0, 1))) return [{ ...about, fixed: false }];
  const length = minutesNamed(text);
  return only.map(({ when }) => ({
    ...about,
    ...timesOf(sameAsEarlier(when, reading) ?? when, telling, length),
  }));
}

/** A day without an hour may be that of an answer, of a first day at work, or a mere "see you tomorrow". */
function isMeant({ when, sentence }: Option, telling: Telling): boolean {
  if (when.start !== undefined) return true;
  const { earlier, by } = telling.reading;
  if (promiseIn(sentence, telling) || startIn(sentence) !== undefined) return false;
  // The company that names a week asks for times; the candidate who does offers them.
  if (by === 'company' && when.first !== when.last) return false;
  const said = earlier.flatMap(({ signals }) => signals);
  const isAboutStart = said.some(({ kind }) => kind === 'offer' || kind === 'in-seat-date');
  if (
    isAboutStart &&
    !/\b(?:interview|call|chat|meet|meeting|speak|talk|zoom|teams|coffee|lunch)\b/i.test(sentence.text)
  )
    return false;
  const asked = lastOf(telling.reading, by === 'candidate' ? 'company' : 'candidate');
  const isAnswer = asked !== undefined && (isProposed(asked) || isAskedForTimes(asked));
  const isKnown = said.some(({ kind, from, fixed }) => kind === 'meeting' && fixed && from === when.first);
  return !(
    !offersIt.test(sentence.text) &&
    (sentence.question ? greetingTo : allusion).test(sentence.text) &&
    (isKnown || !isAnswer)
  );
}

/** "Later in the week": where something is moved to, but no time for it. */
const isPartOfWeek = ({ when, sentence }: Option): boolean =>
  when.first !== when.last || /\bweek$/i.test(sentence.text.slice(when.index, when.end));

/** Names a day that is already agreed, and agrees to nothing. */
const allusion =
  /\b(?:see|speak|talk|chat|meet|catch|until|till|good luck|luck|ready for|excited (?:for|about)|forward to)\b/i;

/** Says that a time can be had, whatever for. */
const offersIt = /\b(?:can|could) (?:also )?(?:offer|do|propose|suggest)\b/i;
/** The same in a question: "could we speak on Friday?" proposes, "ready for Friday?" does not. */
const greetingTo = /\b(?:ready for|excited (?:for|about)|forward to|luck)\b/i;

/** More than one time, or one that is a span or has two hours. */
const isSeveral = (options: readonly Option[]): boolean =>
  options.length > 1 ||
  options.some(
    ({ when, sentence }) =>
      when.first !== when.last || when.bound === 'after' || hasTwoHours(sentence.text, when),
  );

/** The days on offer, so that an answer which names one by its weekday is understood. */
function offeredIn(options: readonly Option[]): Pick<Signal, 'offered'> {
  const days = options.flatMap(({ when }) => (when.first === when.last ? [when.first] : []));
  return days.length > 0 ? { offered: [...new Set(days)] } : {};
}

/** "At 10 or 2", "9:30, 11:00": two hours behind one day. */
const hasTwoHours = (text: string, { end }: When): boolean =>
  /^[^;.!?]{0,12}?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: \w{2,4})?(?:,| or|,? or at| ?\/) ?(?:at )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b| ?[?;.,]|$| works| would| \w{2,4}[.?,])/i.test(
    text.slice(end, end + 60),
  );

/** One option for each time: the one that names the hour stands for its day. */
function distinct(options: readonly Option[]): Option[] {
  const kept: Option[] = [];
  for (const option of options) {
    const same = kept.findIndex(
      ({ when }) =>
        when.first === option.when.first &&
        when.last === option.when.last &&
        (when.start === undefined || option.when.start === undefined || when.start === option.when.start),
    );
    if (same < 0) kept.push(option);
    else if (kept[same]?.when.start === undefined && option.when.start !== undefined) kept[same] = option;
  }
  return kept;
}

/** "3 pm works": the hour of a day that the other side has named. */
function fromHourAlone(
  telling: Telling,
  asked: MessageFacts | undefined,
  isMoved: boolean,
): readonly Signal[] {
  const { reading, saying, sentences } = telling;
  const isNamed = ({ kind, from, to, cancelled }: Signal) =>
    kind === 'meeting' && !cancelled && from !== undefined && from === to;
  // What is moved is the meeting of before, whoever named it.
  const named = isMoved
    ? reading.earlier.flatMap(({ signals }) => signals.filter(isNamed)).at(-1)
    : asked?.signals.find(isNamed);
  const sentence = sentences.find(
    ({ text, question }) =>
      (isMoved ? /\b(?:same day|instead)\b/i.test(text) : !question && agreeing.test(text)) &&
      hoursIn(text, saying).length > 0,
  );
  const clock = sentence && hoursIn(sentence.text, saying)[0];
  if (!named?.from || !sentence || !clock) return [];
  const start = instantOf(
    named.from,
    clock.zone ?? reading.timeZone,
    Math.floor(clock.start / 60),
    clock.start % 60,
  );
  if (start < reading.sentAt) return [];
  const day = dayOf(start, reading.timeZone);
  const when: When = { index: 0, end: 0, bound: 'on', first: day, last: day, from: day, to: day, start };
  return [
    {
      kind: 'meeting',
      by: reading.by,
      quote: quoteOf(sentence.text),
      fixed: !sentence.question,
      round: named.round ?? 'unnamed',
      ...(named.last ? { last: true } : {}),
      ...timesOf(when, telling, undefined),
    },
  ];
}

/** A day that was named with its hour before keeps that hour. */
function sameAsEarlier(when: When, { earlier }: Reading): When | undefined {
  if (when.start !== undefined) return undefined;
  const named = earlier
    .flatMap(({ signals }) => signals)
    .filter(
      ({ kind, from, start, cancelled }) =>
        kind === 'meeting' && from === when.first && start !== undefined && !cancelled,
    )
    .at(-1);
  return named?.start === undefined
    ? undefined
    : { ...when, start: named.start, ...(named.end === undefined ? {} : { finish: named.end }) };
}

/** Days and instants of a meeting; without a length it takes an hour, without an hour it ends with the day. */
function timesOf(
  when: When | undefined,
  { reading }: Telling,
  length: number | undefined,
): Pick<Signal, 'from' | 'to' | 'start' | 'end'> {
  if (!when || when.first !== when.last) return {};
  const days = { from: when.first, to: when.last };
  if (when.start === undefined) return { ...days, end: instantOf(addDays(when.last, 1), reading.timeZone) };
  const end = when.finish ?? when.start + (length === undefined ? HOUR : length * MINUTE);
  return { ...days, start: when.start, end };
}
