/** What kind of meeting it is, whether it is the last one, and how long it takes. */
import type { Signal } from '../signal.ts';

const screening =
  /\b(?:phone screen|screening(?: call| chat| interview)?|(?:recruiter|recruiting|hr|talent|people team) (?:call|screen|chat|conversation|interview)|intro(?:ductory|duction)?(?: phone| video| zoom| teams)? (?:call|chat|conversation|meeting|talk)|(?:initial|first|preliminary|exploratory|discovery|informal|quick|brief|short) (?:(?:phone|video|zoom|teams|intro|\d{2}[- ]min\w{0,5}) ?)?(?:call|chat|conversation|screen|talk)|\bintro(?=(?: \(| with |:| -|$))|get(?:ting)? to know you|pre-?screen\w{0,3})\b/i;
const interview =
  /\b(?:(?<!phone )(?<!telephone )interviews?|panel|on-?site|technical|tech (?:round|screen|call)|pairing|whiteboard|system design|case (?:study|interview)|portfolio (?:review|presentation)|presentation|final round|round (?:two|three|four|2|3|4)|(?:second|third|next|final|last|2nd|3rd) (?:round|stage)|hiring manager|super ?day|assessment (?:day|cent)|meet the (?:team|panel)|coding (?:session|interview)|culture fit|bar raiser|trial day)\b/i;

/** By the words of the sentence, else of the whole message and its subject. */
export function roundOf(texts: readonly string[]): NonNullable<Signal['round']> {
  for (const text of texts) {
    if (screening.test(text)) return 'screening';
    if (interview.test(text)) return 'interview';
  }
  return 'unnamed';
}

/** They call it the last one, and name none after it. */
export const isLast = (text: string): boolean =>
  /\b(?:final|last) (?:(?:and )?(?:final|last|panel|onsite|on-site|technical|in-person|virtual|video|formal) ){0,2}(?:round|interview|stage|step|conversation|meeting|stretch|panel|hurdle|onsite|on-site|call|chat|session|one|leg|piece)s?\b/i.test(
    text,
  ) &&
  !/\b(?:one more|another|further|next) (?:\w{2,12} ){0,2}(?:after|conversation|round|interview|step)\b|(?:not|n't) (?:be )?the (?:last|final)\b|\b(?:before|ahead of|then) (?:a|the|our|your) (?:final|last)\b|\b(?:last but one|second to last|penultimate|our last (?:call|chat|conversation|meeting)|since (?:our|your) last)\b/i.test(
    text,
  );

/** The length that is named, in minutes. */
export function minutesNamed(text: string): number | undefined {
  const minutes = /\b(\d{2,3})(?: ?- ?\d{2,3})?(?:-| )?min(?:ute)?s?\b/i.exec(text)?.[1];
  if (minutes) return Number(minutes);
  if (/\bhour and a half\b|\b(?:1\.5|1½|one and a half) hours?\b|\bninety minutes\b/i.test(text)) return 90;
  if (/\bhour and a quarter\b/i.test(text)) return 75;
  if (/\bthree[- ]quarters of an hour\b|\bforty-?five minutes\b/i.test(text)) return 45;
  if (/\bhalf[- ](?:an )?hour\b|\bthirty minutes\b/i.test(text)) return 30;
  if (/\bquarter of an hour\b|\bfifteen minutes\b/i.test(text)) return 15;
  const hours = /\b(two|three|four|five|\d)(?:-| )?(?:hours?|hrs?)\b/i.exec(text)?.[1];
  if (hours) return 60 * ({ two: 2, three: 3, four: 4, five: 5 }[hours.toLowerCase()] ?? Number(hours));
  return /\b(?:an|one|a full|1)[- ]hour\b/i.test(text) ? 60 : undefined;
}
