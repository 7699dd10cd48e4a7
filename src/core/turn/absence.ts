/** Until when the company side is away: product.md section 7, "Out of office". */
import type { Because } from '../assessment.ts';
import { addWorkingDays, type Day, dayOf } from '../calendar/days.ts';
import type { MessageFacts } from '../facts.ts';
import { allSaid } from '../process/talk.ts';
import type { Settings } from '../settings.ts';
import type { Said } from './standing.ts';

export type Absence = {
  /** The first day on which a nudge may fall due. */
  readonly until: Day;
  /** Last day away, where it is known. */
  readonly lastDay?: Day;
  readonly because: Because & { readonly id: 'away' | 'away-assumed' };
  readonly said: Said;
};

/** Somebody who is back is left alone for a day. */
const DAYS_BACK = 2;
const ASSUMED = 5;

/** Every absence that holds a nudge back. `messages` in order of sending. */
export function absencesOf(messages: readonly MessageFacts[], { timeZone, week }: Settings): Absence[] {
  const away = allSaid(messages, 'out-of-office', 'company').filter(
    (said) => !isThirdPerson(said) || hangsOn(said, messages),
  );
  return away.flatMap((said): Absence[] => {
    const { signal, message } = said;
    const who = signal.who || message.from.name || message.from.address;
    const at = message.sentAt;
    if (signal.to !== undefined) {
      const until = addWorkingDays(signal.to, DAYS_BACK, week);
      return [
        { until, lastDay: signal.to, said, because: { id: 'away', values: { who, at, to: signal.to } } },
      ];
    }
    if (isBack(message, messages)) return [];
    const begins = latest(dayOf(at, timeZone), signal.from);
    const until = addWorkingDays(begins, ASSUMED, week);
    return [{ until, said, because: { id: 'away-assumed', values: { who, at, wd: ASSUMED } } }];
  });
}

const latest = (a: Day, b: Day | undefined): Day => (b !== undefined && b > a ? b : a);

/** Who has written by hand since an absence without an end is back from it. */
const isBack = (away: MessageFacts, messages: readonly MessageFacts[]) =>
  messages.some(
    (m) =>
      m.kind === 'human' &&
      m.sentAt > away.sentAt &&
      m.from.address !== '' &&
      m.from.address === away.from.address,
  );

/** It says that somebody else is away. */
export function isThirdPerson({ signal, message }: Said): boolean {
  return signal.who !== undefined && signal.who !== '' && !sharesWord(signal.who, message.from.name);
}

/** The decision hangs on that person: it is called pending in the same message, or in another that names the person. */
function hangsOn({ signal, message }: Said, messages: readonly MessageFacts[]): boolean {
  return allSaid(messages, 'decision-pending', 'company').some(
    (pending) => pending.message === message || sharesWord(signal.who ?? '', pending.signal.quote),
  );
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(b.toLowerCase().split(/[^\p{L}]+/u));
  return a
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 2 && !common.has(word) && words.has(word));
}

const common: ReadonlySet<string> = new Set(['the', 'our', 'and', 'she', 'his', 'her', 'who', 'for']);
