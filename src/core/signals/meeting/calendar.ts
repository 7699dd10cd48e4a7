/** Calendar mail: invitations, updates, cancellations and answers, as Google, Outlook, Apple and hiring systems word them. */
import type { When } from '../../dates/index.ts';
import type { Reading } from '../reading.ts';
import { plain } from '../text/sentences.ts';
import { type Telling, type Told, told } from '../told.ts';

export type CalendarAct = 'invited' | 'cancelled' | 'answered' | 'declined';

const prefix = String.raw`^(?:(?:re|fwd?|fw|aw|wg): ?|\[[^\]]{1,30}\] ?){0,3}`;
const cancelled = new RegExp(
  `${prefix}(?:cancell?ed(?: event)?|cancell?ation|cancell?ed:|event cancell?ed|abgesagt|annul[ée]e?|cancelad[oa]|annullato|geannuleerd|odwołano)\\b`,
  'i',
);
const answered = new RegExp(
  `${prefix}(?:accepted|tentative(?:ly accepted)?|zugesagt|angenommen|accept[ée]e?|aceptad[oa]|aceito|accettato|geaccepteerd|zaakceptowano)\\b ?:`,
  'i',
);
const declined = new RegExp(
  `${prefix}(?:declined|abgelehnt|refus[ée]e?|rechazad[oa]|recusad[oa]|rifiutato|geweigerd)\\b ?:`,
  'i',
);

/** What a calendar mail does. An answer other than a no is no signal. */
export function actOf({ subject, text }: Reading): CalendarAct {
  const named = plain(subject).trim();
  if (
    declined.test(named) ||
    /^.{0,80}\bhas declined (?:this|the|your) (?:invitation|event|meeting)/i.test(text)
  )
    return 'declined';
  if (
    answered.test(named) ||
    /^.{0,80}\bhas (?:tentatively )?accepted (?:this|the|your) (?:invitation|event|meeting)/i.test(text)
  )
    return 'answered';
  if (
    cancelled.test(named) ||
    /\b(?:this event|the (?:event|meeting|interview|call)|your (?:interview|call|meeting|booking|event)|interview|meeting|booking) (?:has been|was|is|with [^.]{1,60} (?:has been|was|is)) cancell?ed\b|^cancell?ed\b/i.test(
      text.slice(0, 1500),
    )
  )
    return 'cancelled';
  return 'invited';
}

/** The time of the event: on its own line ("When", "Date", "Start"), else in the subject, else the first with an hour. */
export function eventTime({ reading, sentences, saying }: Telling): When | undefined {
  const labelled =
    /^(?:when|date(?: (?:and|&) time)?|time|start(?:s|ing)?(?: time)?|wann|quand|datum|event date(?:\/time)?|date\/time|scheduled (?:for|time)|new time|where & when)\b/i;
  const subject: Told = told({ text: plain(reading.subject), question: false, paragraph: -1 }, saying);
  const at = sentences.findIndex(({ text }) => labelled.test(text));
  const near = at < 0 ? [] : sentences.slice(at, at + 3);
  const all = [near, [subject], sentences].map((part) => part.flatMap(({ whens }) => whens));
  for (const whens of all) {
    const timed = whens.find(({ start }) => start !== undefined);
    if (timed) return timed;
  }
  return all
    .flat()
    .find(({ first, last, sort }) => first === last && sort === undefined && first >= saying.day);
}
