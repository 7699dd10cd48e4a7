/** What was asked and told in one process. */
import type { Asked, AskedTold } from '../core/turn/asked-told.ts';
import { type Clock, calendarDay, onDay } from './dates.ts';
import { say, type WordKey } from './words.ts';

type Props = { readonly asked: AskedTold; readonly clock: Clock };

export const AskedList = ({ asked, clock }: Props) => (
  <ul class="asked">
    {wordsOf(asked, clock).map((words) => (
      <li key={words}>{words}</li>
    ))}
  </ul>
);

/** The same where there is little room. */
export const AskedFold = (props: Props) => (
  <details class="asked-fold">
    <summary>
      <span class="chevron" aria-hidden="true" />
      {say('pipe_asked')}
    </summary>
    <AskedList {...props} />
  </details>
);

const wordsOf = (
  { replyDate, startDate, timelineToldAt, feedbackAskedAt }: AskedTold,
  clock: Clock,
): string[] => [
  askedWords(replyDate, reply, clock),
  askedWords(startDate, start, clock),
  timelineToldAt === undefined
    ? say('asked_timeline_untold')
    : say('asked_timeline_told', { day: onDay(timelineToldAt, clock) }),
  ...(feedbackAskedAt === undefined ? [] : [say('asked_feedback', { day: onDay(feedbackAskedAt, clock) })]),
];

type Words = Readonly<Record<'open' | 'asked' | 'day' | 'answered' | 'passed', WordKey>>;
const reply: Words = {
  open: 'asked_reply_open',
  asked: 'asked_reply_asked',
  day: 'asked_reply_day',
  answered: 'asked_reply_answered',
  passed: 'asked_reply_passed',
};
const start: Words = {
  open: 'asked_start_open',
  asked: 'asked_start_asked',
  day: 'asked_start_day',
  answered: 'asked_start_answered',
  passed: 'asked_start_day',
};

/** An answer without days is told in their words. */
function askedWords(asked: Asked, words: Words, clock: Clock): string {
  if (asked.is === 'open') return say(words.open);
  if (asked.is === 'asked') return say(words.asked, { day: onDay(asked.at, clock) });
  const day = asked.to ?? asked.from;
  if (day === undefined) return say(words.answered, { quote: say('quoted', { text: asked.quote }) });
  return say(asked.is === 'passed' ? words.passed : words.day, { day: calendarDay(day, clock) });
}
