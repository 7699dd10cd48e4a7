/** `in-seat-date`: the day on which the person should start. */
import type { SignalReader } from './reader.ts';
import { isConditional, isNegated, isQuoted, quoteOf } from './text/judgement.ts';
import { inOrder, type Words } from './text/phrase.ts';
import type { Told } from './told.ts';

const starts: readonly Words[] = [
  /\b(?:be|someone|somebody|person|you) in post (?:by|from|on|before)\b|^(?:the )?start (?:is|would be|will be|date)\b|\b(?:be|is|for|with) (?:an? )?(?:[\w ]{2,20} )start\b(?! (?:time|to|of|with|up))|\b(?:you|someone|somebody|person|them)\b[^.;!?]{0,20} on ?site (?:from|by|on)\b/i,
  /^joining (?:has to|must|should|needs to|is to|would|will) be\b|\b(?:join|joining|on ?board(?:ing)?|relieved) (?:us |with us )?within\b/i,
  /(?:^|[,;(] ?)start(?:ing|s)? (?:on |from |in )?(?=\d|the \d|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)/i,
  /\bresum(?:e|ing|ption)(?: of)? (?:duty|duties|work|office|date)\b|\breport(?:ing)? (?:for|to) (?:duty|work)\b|\btak(?:e|ing) up (?:the|your|this) (?:post|role|position|duties|appointment|job)\b/i,
  /\byour (?:start|joining|first day|first week)\b|^start(?:s|ing)?(?: date)?: |\bwith (?:a |an )?(?:start|entry|commencement)(?: date)? (?:on|from|in|of|by|as of)\b/i,
  /\b(?:appointment|contract|employment|post|role|position|vacancy)\b[^.;!?]{0,30} (?:takes effect|with effect|effective|vacant|to be covered|covered|to be taken up)\b/i,
  /\b(?:like|want|need|love|have|hope|hoping)(?: to have)? (?:you|someone|somebody|a pair of hands|the person) (?:(?:can|could|would|will) be )?(?:with us|here|by|in post|at work|on the job)\b/i,
  /\b(?:kindly|please) (?:join|report)(?: us)? (?:on|by|from)\b/i,
  /\b(?:first (?:working )?day|(?:your |proposed |preferred |target |ideal |expected |desired |anticipated |planned |earliest |agreed |tentative )?(?:start(?:ing)?|joining|commencement|onboarding|in-seat|go-live) date|date of (?:joining|commencement|start)|doj|day one)\b/i,
  /\b(?:you(?:'d|'ll| would| will| can| could| should| to| might)?|someone|somebody|person|candidate|hire|successful candidate|new (?:colleague|person|hire)|them) (?:would |will |to |can |could |should |who can |'d |able to |be able to |ideally )*(?:start|begin|join|be (?:starting|joining|with us|in (?:the )?seat|in place|on board|onboard)|in (?:the )?seat|in place|on board|commence|starting|joining)\b/i,
  /\b(?:role|position|post|job|contract|employment|engagement|assignment|internship|placement)(?: itself)? (?:starts?|begins?|commences?|is (?:to|due to|set to|expected to|scheduled to) (?:start|begin|commence)|will (?:start|begin|commence)|would (?:start|begin|commence)|kicks off|runs from)\b/i,
  inOrder(
    [
      /\b(?:need|want|like|hoping|hope|aim(?:ing)?|looking|plan(?:ning)?|target(?:ing)?|have to|must)\b/i,
      /\b(?:in (?:the )?(?:seat|chair)|in place|on board|onboarded|to start|starting|to join|(?:you|somebody|someone|them|him|her|person) start|join)\b/i,
    ],
    40,
  ),
  /\b(?:join(?:ing)? (?:us|the team)|welcom(?:e|ing) you (?:on board|to the team)|onboard(?:ing)?(?: you)?|starting|commencing|with effect|effective) (?:on|from|in|as of|by|at the (?:start|beginning|end)|with us|is|will be|would be)\b/i,
];

/** What starts is something else. */
const otherStart =
  /\b(?:interview|call|meeting|session|workshop|assessment|process|test|panel|round|conversation|review(?:s|ing)?|discussion|exercise|benefits?|enrolment|enrollment|course|next step|search|project|day will (?:start|begin)|webinar|event|onsite|on-site|booking|lunch|tour|presentation)\b/i;

export default {
  kind: 'in-seat-date',
  by: ['company'],
  from: ['human', 'status'],
  turn: 3,
  read: ({ sentences, saying }, found) => {
    if (found.some(({ kind }) => kind === 'rejection')) return [];
    for (const sentence of sentences) {
      const index = startIn(sentence);
      if (index === undefined) continue;
      const when = sentence.whens.find(
        (each) => each.sort !== 'past' && each.last >= saying.day && Math.abs(each.index - index) < 110,
      );
      const isAtOnce = /\b(?:immediate(?:ly)?|as soon as possible|asap|straight ?away|right away)\b/i.test(
        sentence.text.slice(index, index + 80),
      );
      if (!when && !isAtOnce) continue;
      const days = when
        ? { ...(when.from ? { from: when.from } : {}), ...(when.to ? { to: when.to } : {}) }
        : {};
      return [{ kind: 'in-seat-date', by: 'company', quote: quoteOf(sentence.text, index), ...days }];
    }
    return [];
  },
} satisfies SignalReader;

/** Where a sentence speaks of the first day at work; undefined where it does not. */
export function startIn({ text, question }: Told): number | undefined {
  if (question) return undefined;
  for (const pattern of starts) {
    const match = pattern.exec(text);
    if (
      !match ||
      isConditional(text, match.index) ||
      isNegated(text, match.index) ||
      isQuoted(text, match.index)
    )
      continue;
    if (otherStart.test(text.slice(Math.max(0, match.index - 50), match.index + match[0].length + 30)))
      continue;
    return match.index;
  }
  return undefined;
}
