/** `hiring-freeze`: hiring stands still, on hold, paused, without budget or headcount. */
import type { SignalReader } from './reader.ts';
import { inOrder, type Words } from './text/phrase.ts';
import { firstSaid } from './text/said.ts';

/** What stands still. */
const hiring =
  /\b(?:hiring|hires?|recruit(?:ment|ing)|headcount|head count|staffing|roles?|positions?|vacanc(?:y|ies)|posts?|search|requirements?|requisitions?|process|openings?|everything|things|new (?:contracts|starters)|interviews)\b/i;

/** The money that it needs. */
const money = /\b(?:budget|funding|funds|grant|money|headcount|head count|financing)\b/i;

/** To stop it, for a time. */
const stop =
  /\b(?:paus(?:ed?|ing)|freez(?:e|ing)|froze|frozen|suspend(?:ed|ing)?|halt(?:ed|ing)?|stopp?(?:ed|ing)?|park(?:ed|ing)?|shelv(?:ed?|ing)|h[eo]ld(?:ing)? off(?: on)?|put(?:ting)? off|deferr?(?:ed|ing)?|postpon(?:ed?|ing))\b/i;
/** What is stopped, as the object of it; interviews alone may only be moved. */
const allHiring =
  /^ ?(?:(?:all|any|new|our|the|this|that|external|further|most|open|current|remaining|permanent|every|on|with) ){0,4}(?:[\p{L}-]{2,14} )?(?:hiring|hires|recruit(?:ment|ing)|headcount|head count|roles?|positions?|vacanc(?:y|ies)|posts?|search(?:es)?|requisitions?|reqs?|openings?)\b/iu;

const freezes: readonly Words[] = [
  inOrder([stop, allHiring], 2),
  // "Finance has not released the headcount"
  inOrder(
    [
      /(?:\bnot\b|n't\b)/i,
      /\b(?:releas(?:ed?|ing)|approved?|signed off(?: on)?|got|get|received|granted|given|confirmed|secured|unlocked|freed up|allocated|sanctioned)\b/i,
      /^ ?(?:us |me )?(?:(?:the|any|our|this|that|a|new) ){0,2}(?:[a-z]{3,12} )?(?:budgets?|funding|funds|grant|money|headcounts?|head count|financing|reqs?|requisitions?)\b(?! (?:for|figures))/i,
    ],
    24,
  ),
  // "Our funding round slipped"
  inOrder(
    [
      money,
      /\b(?:slipped|(?:is|has|been|was|got|being) (?:\w{2,8} )?(?:delayed|pushed back|held up|stuck|postponed|diverted|reallocated|clawed back)|(?:did not|didn't|has not|hasn't|have not|haven't) (?:close|closed|land|landed|materiali[sz]ed?|arrived?|come in))\b/i,
    ],
    24,
  ),
  /\bno (?:money|budget|cash|funds|funding) (?:left )?(?:to (?:hire|recruit|pay|fill|take)|for (?:new |more |further )?(?:hires?|hiring|staff|people|this (?:role|post|position)|recruitment|headcount)|until|this (?:year|quarter))\b/i,
  // "They have hit the brakes on recruitment"
  inOrder(
    [
      /\b(?:(?:hit|put|slam\w{0,4}|appl\w{1,4}) (?:on )?the brakes? on|(?:put|slam)\w{0,4} the brakes? on|hold(?:ing)? fire (?:on|with)|(?:put|call)\w{0,4} a (?:stop|halt|pause|temporary stop) (?:to|on))\b/i,
      allHiring,
    ],
    2,
  ),
  /\b(?:joinings?|onboardings?|start dates?|offer releases?) (?:is|are|has been|have been) (?:put )?(?:on hold|paused|frozen|deferred)\b/i,
  // "Nobody is being hired", "no new heads"
  inOrder(
    [
      /\b(?:nobody|no one|no-one)(?:'s)?\b/i,
      /\b(?:being|getting|gets|will be|is to be|be) (?:hired|recruited|taken on|appointed|brought in)\b/i,
    ],
    10,
  ),
  /\bno (?:new|further|extra|additional|more) (?:(?:permanent|external) )?(?:heads|hires|hiring|headcount|joiners|starters|recruitment(?! (?:steps?|rounds?|stages?)))\b/i,
  /\b(?:vacanc(?:y|ies)|recruitment|job|hiring|staff(?:ing)?|post|spend(?:ing)?) (?:freeze|embargo|moratorium|standstill|hiatus|lockdown)\b/i,
  inOrder(
    [
      /\bpulled the plug on\b/i,
      /\b(?:hiring|recruit\w{2,4}|headcount|this|it|role|position|search|everything|project)\b/i,
    ],
    30,
  ),
  inOrder(
    [
      hiring,
      /\b(?:at a standstill|stands? still|in limbo|(?:come|came|ground|brought) to a (?:halt|standstill|stop)|on hold|on ice|on pause|frozen|in deep freeze)\b/i,
    ],
    40,
  ),
  inOrder(
    [
      money,
      /\b(?:(?:has|have|did|is|are|was|were)(?: not|n't)(?: yet)?(?: been)? (?:come through|approved|confirmed|secured|released|there|renewed|signed off)|fallen through|fell through|dried up|been (?:cut|withdrawn|pulled|frozen)|was (?:cut|withdrawn|pulled|frozen)|run out)\b/i,
    ],
    40,
  ),
  inOrder(
    [
      /(?:\bnot\b|n't\b|\bcannot\b|\bunable to\b|\bnobody (?:can|may)\b|\bno one can\b)/i,
      /\b(?:hir(?:e|ing)|recruit(?:ing)?|move on|bring(?:ing)? (?:on|in)|tak(?:e|ing) on|appoint(?:ing)?|make (?:any )?(?:new )?(?:hires|offers))\b/i,
      /\b(?:any ?(?:one|body)|people|a soul|until|at the moment|right now|for now|for the time being|this (?:year|quarter)|at present|currently)\b/i,
    ],
    24,
  ),
  inOrder(
    [
      /\bno (?:new|further|external|additional|more)\b/i,
      hiring,
      /\b(?:until|this|will be|can be|may be|for now|at the moment|before)\b/i,
    ],
    16,
  ),
  /\b(?:my|our) hands are tied\b|\b(?:in a )?holding pattern\b|\bstopped approving (?:all |any |new )?(?:reqs|requisitions|headcount|roles|positions|hires)\b/i,
  /\b(?:hiring|headcount|head count|recruit(?:ment|ing)|budget|staffing|spending) (?:freeze|pause|hold|stop|moratorium|ban|embargo)\b/i,
  /\b(?:freeze|pause|hold|moratorium|embargo|stop) (?:on|to|in|for) (?:all |any |new |our |the |external |further )*(?:hiring|hires|recruit(?:ment|ing)|headcount|roles|positions|offers|contracts|staff|starters|joiners|appointments)\b/i,
  inOrder(
    [
      /\b(?:role|position|vacancy|search|req(?:uisition)?|process|hiring|recruit(?:ment|ing)|headcount|opening|job|team|project|things|everything|it|this|all|budget|plans?|offers?|interviews?)s?\b/i,
      /\b(?:on (?:hold|ice|pause|hiatus|the back burner|the backburner)|paused|frozen|suspended|halted|deferred|stalled|parked|held back|mothballed|postponed indefinitely|been shelved)\b/i,
    ],
    50,
  ),
  /\b(?:put|placed|putting|placing|pressed|hit|pressing|hitting)\b[^.;!?]{0,40}? (?:on (?:hold|ice|pause|the back burner)|pause)\b/i,
  /\b(?:paus(?:ed?|ing)|freez(?:e|ing)|froze|frozen|suspend(?:ed|ing)?|halt(?:ed|ing)?|stopp?(?:ed|ing)?|deferr?(?:ed|ing)?) (?:all |any |new |our |the |this |external |further |most )*(?:hiring|hires|recruit(?:ment|ing)|headcount|roles?|positions?|search|requisitions?|openings?|interviews|interviewing)\b/i,
  /\b(?:budget|funding|headcount|head count|req(?:uisition)?)s?\b[^.;!?]{0,40}? (?:cut|pulled|frozen|withdrawn|not (?:yet )?(?:been )?(?:approved|signed off|released|confirmed)|under review|on hold|in limbo|slashed|reduced|revoked|gone|hasn't been (?:approved|signed off|released|confirmed)|has not been (?:approved|signed off|released|confirmed)|isn't (?:approved|signed off|confirmed))\b/i,
  /\b(?:no|lost (?:the|our)|without|lack of|waiting (?:on|for)|don't have(?: the)?|do not have(?: the)?|not got(?: the)?|haven't got(?: the)?) (?:more |further |new |approved |budget or )?(?:headcount|head count|hiring budget|budget)\b/i,
  /\b(?:no|not (?:allowed|able|permitted)(?: to)? (?:make|sign|issue|take on)?) ?(?:new|further|external) (?:contracts?|hires?|headcount|offers?|starters?|joiners?|people|staff)\b/i,
  /(?:not|n't|unable to|cannot|can't|nobody (?:can|may)|no one can)(?: [a-z]{1,12}){0,3} (?:hir(?:e|ing)|recruit(?:ing)?|take (?:anyone|anybody|people) on|make (?:any )?(?:new )?hires)\b[^.;!?]{0,30}(?:\buntil\b|\bat the moment\b|\bright now\b|\bfor (?:now|the time being)\b|\bthis (?:year|quarter)\b|\bany ?(?:one|body)\b|\bat present\b|\bcurrently\b)/i,
  /\b(?:leave|keep|park|parking|parked|leaving)\b[^.;!?]{0,25} (?:where it (?:stands|is)|on hold|for the time being|parked)\b/i,
  /\b(?:put(?:ting)? a pin in|press(?:ed|ing)? pause on|hit(?:ting)? pause on|mothball\w{2,3}|shelv(?:e|ed|ing)) (?:the|this|our|that|all|it|hiring)\b/i,
  /\bhiring (?:has|is|was) (?:been )?(?:stopped|paused|frozen|halted|suspended|on hold|shut down)\b/i,
];

/** The standstill is over, or it is something else that is kept. */
const except =
  /\bno longer (?:hiring|recruiting) for\b|\bnot? (?:only|just) hir|\b(?:training|project|travel|relocation|marketing) budget|\bbudget for (?:relocation|travel|training|sponsorship|courses|visas?)\b|\b(?:hold|freeze|pause|suspension|embargo|moratorium) (?:is|has been|was|'s|got) (?:now |finally |just )?(?:off|over|lifted|ended|gone|released|behind us)\b|\b(?:lift(?:ed|ing)?|end(?:ed)? of|came off|come off|taken off|off) (?:the |our |its )?(?:hiring )?(?:freeze|hold|pause|ice)\b|\b(?:hold|keep|kept|put(?:ting)?) (?:my|your|the|this|that|a) (?:calendar|slot|time|date|resume|résumé|cv|details|profile|place in)\b|\bput (?:you|me) on hold\b|\bon hold music\b|\bno longer (?:on hold|frozen|paused)\b|\bback (?:on|open)\b|\b(?:last|previous|earlier this|former) (?:year|spring|summer|autumn|fall|winter|quarter|company|employer|job)\b/i;

export default {
  kind: 'hiring-freeze',
  by: ['company'],
  from: ['human', 'status', 'auto-reply'],
  turn: 1,
  read: ({ sentences }) => {
    const said = firstSaid(sentences, freezes, { except });
    return said ? [{ kind: 'hiring-freeze', by: 'company', quote: said.quote }] : [];
  },
} satisfies SignalReader;
