/** `asks-reply-date`, `asks-start-date` and `tells-timeline`: what the candidate asks about days, and tells of their own. */
import { inOrder, type Words } from '../signals/text/phrase.ts';
import type { Telling, Told } from '../signals/told.ts';
import type { MentionReader } from './mention.ts';

/** A day, a week or a date is asked for. */
const time =
  /\b(?:when|by what (?:date|day|time)|what (?:date|day|week|time(?:line|frame|scale)?)|(?:which|what) (?:week|month|day)|(?:rough|new|approximate|tentative|realistic|expected|target|any|a|the|your|an?) (?:date|day|week|time(?:line|frame|scale)|idea of (?:when|the tim\w{2,8})|sense of (?:when|the tim\w{2,8}))|how (?:long|soon)|tim(?:eline|eframe|escale|ing)|from what date|start(?:ing)? date|next steps?)\b/i;

/** What they know or do next. */
const answer =
  /\b(?:hear (?:back|more|from)|expect(?: to (?:know|hear|decide|have|make|be))?|know more|answer|decision|decide|deciding|news|update|reply|respon[ds]\w{0,3}|feedback|get back|next (?:steps?|stage|round)|outcome|result|conclu\w{2,5}|process|move (?:on|forward|ahead)|plan(?:ned|ning)?)\b/i;

/** A day that they had named has passed. */
const newDay =
  /\b(?:new|revised) (?:date|day|time(?:line|frame|scale)?)\b|\b(?:another|later) time(?:line|frame|scale)\b/i;
/** "Another date" may be one for a talk: of an answer only where one is named. */
const otherDay = /\b(?:another|later) (?:date|day|time)\b/i;

/** The person in the seat. */
const seat: readonly Words[] = [
  inOrder([
    /\b(?:someone|somebody|person|candidate|hire|position|role|post|job|you|me)\b/i,
    /\b(?:start|begin|join|filled|fill|in place|on board)\b/i,
  ]),
  /\bin (?:the )?seat\b|\bstart(?:ing)? date\b|\bfirst day\b/i,
];

const ownOffer: readonly Words[] = [
  inOrder([
    /\b(?:I(?:'ve| have| do have|'m holding|'ve got| now have| also have| hold| received|'ve received| have received| got)|there(?:'s| is)(?: also)?|my own timing|holding)\b/i,
    /\b(?:(?:an?|another|one|other|competing|second|written|formal|firm|job) offers?|offers? (?:from|of|in hand|elsewhere|on the table|with|on my desk))\b/i,
  ]),
  inOrder([/\b(?:another|other|second|different) (?:company|firm|employer|team)\b/i, /\boffer(?:ed)?\b/i]),
];

const ownRounds: readonly Words[] = [
  inOrder([
    /\b(?:I(?:'m| am|'ve| have| will have| also have|'ll have)|there(?:'s| is)|own timing|on my side)\b/i,
    /\b(?:final|last) (?:round|interview|stage|panel)s?\b/i,
    /\b(?:elsewhere|with another|with other|at another|with a different|another company|other compan(?:y|ies))\b/i,
  ]),
  inOrder([
    /\b(?:I(?:'m| am)|on my side)\b/i,
    /\b(?:late|final|last|advanced)[- ](?:rounds?|stages?|interviews?)\b/i,
    /\b(?:elsewhere|other|another)\b/i,
  ]),
];

const ownStart: readonly Words[] = [
  /\bnotice(?: period)?(?:: | (?:is|of|would be)\b)|\b(?:weeks?|months?|days?)(?:'s?|’s?)? notice\b/i,
  /\b(?:I(?:'d| would| could| can|'m| am| will|'ll)(?: be)?(?: able to)?(?: (?:free|available|ready))?(?: to)?(?: start| begin| join)?) (?:on|from|as of|as early as|in|at the (?:start|beginning|end) of) (?:the )?(?:\d|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|mid|early|late|immediately)/i,
  /\b(?:(?:my )?earliest (?:possible )?start(?:ing)?(?: date| day)?)\b[^.;!?]{0,12}(?:is|would be|:)/i,
  /\bstart (?:immediately|straight away|right away|at once|at any time)\b/i,
];

/** What comes after in a note that asks for it: no word on one's own dates. */
const conditional = /\b(?:if|should|unless|once|in case) (?:I|there|you)\b/i;

const asks = ({ text, question }: Told): boolean =>
  question ||
  /\b(?:let me know|tell me|wonder(?:ing|ed)?|(?:I'?d|I would) (?:like|love|be glad|be keen|be grateful|be curious|appreciate)|(?:help|good|great|useful) to (?:know|hear|have)|could you|can you|would you|please)\b/i.test(
    text,
  );

const candidateSays =
  (isSaid: (sentence: Told) => boolean) =>
  ({ reading, sentences }: Telling): boolean =>
    reading.by === 'candidate' && reading.kind === 'human' && sentences.some(isSaid);

const isAny = (text: string, wanted: readonly Words[]): boolean =>
  wanted.some((words) => words.exec(text) !== null);

export default [
  {
    mention: 'asks-reply-date',
    isIn: candidateSays(
      (sentence) =>
        asks(sentence) &&
        !isAny(sentence.text, seat) &&
        (newDay.test(sentence.text) ||
          (otherDay.test(sentence.text) && answer.test(sentence.text)) ||
          (time.test(sentence.text) && answer.test(sentence.text))),
    ),
  },
  {
    mention: 'asks-start-date',
    isIn: candidateSays(
      (sentence) => asks(sentence) && time.test(sentence.text) && isAny(sentence.text, seat),
    ),
  },
  {
    mention: 'tells-timeline',
    isIn: candidateSays(
      ({ text, question }) =>
        !question &&
        !conditional.test(text) &&
        (isAny(text, ownOffer) || isAny(text, ownRounds) || isAny(text, ownStart)),
    ),
  },
] satisfies readonly MentionReader[];
