/** `role-filled`: the position is gone, filled or closed, whoever has it now. */
import type { SignalReader } from './reader.ts';
import { deciders } from './text/deciders.ts';
import { inOrder, type Words } from './text/phrase.ts';
import { firstSaid } from './text/said.ts';

/** What is filled, in all its names; an exercise is one where it recruits. */
const role =
  /\b(?:positions?|roles?|vacanc(?:y|ies)|jobs?(?! (?:title|description))|openings?|posts?|requisition|req|requirement|opportunity|internships?|search|spot|seat|contract|assignment|mandate|placement|campaign|recruitment(?: (?:process|exercise|campaign|drive))?|hiring process|recruiting process|selection process|competition|tender|posting|headcount|adverti?s?e?m?e?n?t?|job ad)\b(?! (?:that |which )?(?:we|you|they|I)(?:'ve|'d| have| had)\b)/i;

const isGone =
  /\b(?:filled|closed|cancell?ed|taken|withdrawn|retired|eliminated|removed|snapped up|called off|scrapped|shelved|pulled|discontinued|terminated|abandoned|dissolved|made redundant|deleted|archived|merged|absorbed|awarded to|off the market|axed|dropped|put out|fell (?:away|through)|fallen (?:away|through)|(?:not|n't) (?:there|open|available|live|active|going ahead) any ?(?:more|longer)|no longer (?:available|open|vacant|active|being (?:recruited|advertised)|on the market|going ahead|required|needed|there|exists?|accepting)|not (?:available|open|going ahead) any ?more|off the table|gone|went away|disappeared|went to|goes to|will not be filled|won't be filled|being (?:closed|cancell?ed|withdrawn|pulled|discontinued))\b/i;

/** Sets the two together: "has now been filled", "stands closed", "will not be filled", "got cancelled". */
const being =
  /\b(?:has|have|had|is|are|was|were|been|got|being|stands?|will|'s|'ve|went|came|goes|fell|no longer|disappeared)\b/i;

const end =
  /\b(?:filled|fill(?:ing)?|clos(?:e|ed|ing)|cancell?(?:ed|ing)?|withdr(?:awn|ew|aw|awing)|pull(?:ed|ing)?|scrap(?:ped|ping)?|archiv(?:ed?|ing)|discontinu(?:ed?|ing)|abandon(?:ed|ing)|terminat(?:ed?|ing)|retir(?:ed|ing)|removed|taken)\b/i;
const thisRole =
  /^ ?(?:down |out |off |back )?(?:the|this|that|our|your|all|said) (?:[\p{L}-]{2,20} ){0,3}(?:positions?|roles?|vacanc(?:y|ies)|jobs?|openings?|posts?|requisition|req|requirement|opportunity|internships?|search|mandate|campaign|recruitment|competition|tender|advert|posting|contract|slot|seat)\b/iu;

const they = new RegExp(String.raw`\b(?:we|they|I|company|employer|${deciders})(?:'ve|'re|'d)?\b`, 'i');

const somebody =
  /\b(?:someone else|somebody else|someone|somebody|another (?:candidate|applicant|person)|our (?:first|preferred|chosen) (?:candidate|choice)|the (?:chosen|successful|preferred|other|selected|first|winning|top|first[- ](?:placed|ranked)) candidate|one (?:candidate|finalist)|an? (?:internal )?(?:colleague|candidate)|an internal)\b/i;

const gone: readonly Words[] = [
  inOrder([role, being, isGone], 60),
  inOrder([they, end, thisRole], 70),
  /\b(?:this|that)(?: one)?(?:'s| is| has|'s been| has been) (?:now |already |since |just |been )*(?:gone|filled|taken|snapped up)\b/i,
  inOrder(
    [
      role,
      /\b(?:no longer exists?|(?:doesn't|does not) exist any ?(?:more|longer)|(?:isn't|is not|aren't|are not) (?:there|open|available|live|active|vacant) any ?(?:more|longer)|fell (?:away|through)|fallen (?:away|through)|disappeared|went (?:away|to)|gone to|goes to)\b/i,
    ],
    40,
  ),
  /\bstop(?:ped|ping)? (?:pursuing|considering|reviewing|interviewing) (?:all |any |other |new )?(?:candidates|applicants|applications)\b/i,
  /\bfilled (?:the|this|that|our) [^.;!?]{0,60}\b(?:position|role|vacancy|job|opening|post|internships?)s?\b/i,
  /\b(?:filled|appointed|hired|recruited) (?:it |the (?:role|position|post) )?(?:internally|from (?:within|inside)|through another)\b/i,
  /\b(?:due to|because of|after|following|on account of) (?:the )?filling (?:of )?(?:the|this) (?:position|role|job|vacancy)\b/i,
  /\b(?:we|they|client|I)(?:'ve| have| has)? (?:now |since |just |already |recently )?(?:made|making) (?:an?|our|the|their|our final) (?:selection|hire|appointment)\b/i,
  inOrder(
    [
      somebody,
      /\b(?:accept(?:ed)?|signed|said yes|taken|took|got|filled|start(?:s|ed|ing) (?:with us |already |on |last |this |next |in |there )?(?:(?:[A-Z]\w{2,8}day)|in|with us|already|last|this|next)|(?:is|has been) (?:hired|appointed|in post|in place))\b/i,
    ],
    24,
  ),
  // "Not to hire anybody after all", "no appointment will be made"
  /\b(?:decided (?:not to|against)|not going to|won't be|will not be|are not|no longer|not|stopped) (?:to )?(?:recruit(?:ing)?|hir(?:e|ing)|look(?:ing)?|search(?:ing)?|interview(?:ing)?|fill(?:ing)?|appoint(?:ing)?)(?: for| to fill| an?| anyone| anybody)?(?: (?:this|the|that|an?) (?:[\p{L}-]{2,20} ){0,3}(?:role|position|post|job|vacancy|opening|engineer|manager|developer|analyst|designer|assistant|officer|lecturer|\p{Lu}\p{L}+)\b| after all\b)/iu,
  /\b(?:no longer|not|stopped) (?:recruiting|hiring|interviewing)(?: (?:for|to)(?: fill)? (?:this|that|it)\b|[.,!]|$)/i,
  /\b(?:we|I)(?:'ve| have)? (?:now |since |already )?(?:stopped|finished|ended) (?:looking|recruiting|interviewing|hiring|searching|our search)\b/i,
  /\bno (?:appointment|hire|selection) (?:will be|was|has been|is being|is to be) made\b|\bwithout (?:an? )?(?:appointment|hire|hiring|appointing|filling)\b/i,
  /\b(?:hired|found|appointed) (?:someone|somebody|our person|an? (?:suitable |good |strong |great )?(?:candidate|person|match)|an internal)\b/i,
  /\b(?:found|hired|appointed) our (?:new )?(?:next )?\p{Lu}/u,
  inOrder(
    [
      role,
      /\b(?:will|shall) (?:no longer|not) be (?:recruited|filled|advertised|offered|pursued|continued|going ahead)\b/i,
    ],
    20,
  ),
  /\b(?:all |fully )(?:staffed|crewed|stocked) up\b|\bfully staffed\b|\bwe (?:now )?have our (?:person|man|woman|new|candidate)\b|\bpulled the (?:ad|advert|posting|listing)\b/i,
  /\bit(?:'s| has) (?:now |already |since |just )?been (?:filled|taken)\b/i,
  /\b(?:we|they|client|I)(?:'ve| have|'re)? (?:already|since|now|just) (?:hired|recruited|appointed|filled|taken (?:someone|somebody) on)\b(?=[.,!]| (?:it|that|the (?:role|post|position|job)|someone|somebody)|$)/i,
  /\btaken on (?:someone|somebody|an?(?:other)? [a-z]{3,12}) (?:already|now|since)\b|\b(?:got|found) our (?:person|man|woman|candidate|hire)\b/i,
  /\b(?:there(?:'s| is)|there is now|so|we have|we've) no (?:longer an? )?(?:vacanc(?:y|ies)|job|role|position|opening|post)\b(?= (?:any ?more|any longer|now|after all|left|for)|[.,]|$)/i,
  /\bwe hired (?:for|sooner|earlier|faster|before)\b/i,
  /\b(?:'ve|have|has|since|now|already|just|recently) (?:since |now |already |just )?(?:hired|recruited|appointed) (?:for|into|to) (?:that|this|the|it)\b/i,
  /\b(?:filled|closed|pulled|cancell?ed|withdrew|withdrawn|scrapped) (?:it|this|that)(?: one)?\b(?= (?:themselves|directly|internally|already|last|this|now|in-house|through|from (?:their|our|within|inside|the)|yesterday|today|off|down|by)\b|[.,!]|$)/i,
  /\b(?:this|the|our|that) (?:search|hunt) (?:is|has been|'s)(?: now| all)? (?:done|over|complete[d]?|concluded|finished|at an end)\b/i,
];

export default {
  kind: 'role-filled',
  by: ['company'],
  from: ['human', 'status'],
  turn: 1,
  read: ({ sentences }) => {
    const said = firstSaid(sentences, gone, { negationInside: true, except: notGone });
    return said ? [{ kind: 'role-filled', by: 'company', quote: said.quote }] : [];
  },
} satisfies SignalReader;

/** Not filled yet, to be closed some day, or something else that closes. */
const notGone =
  /(?:\bnot|n't|\bnever) (?:yet )?(?:been |be )?(?:filled(?! (?:after|and|,))|closed|taken|cancelled|withdrawn)(?<!will not be filled)(?<!won't be filled)\b|\bnot (?:closed|gone)\b|\b(?:until|once|when|as soon as|after) (?:(?:we|they|the|this|it)\b[^.]{0,30})?\b(?:filled|closed|hire|appointment|selection|found)\b|\bremains? open\b|\b(?:applications?|advert|window|posting|vacancy) closes?\b|\bapplications? closed?\b|\b(?:other|another|different) (?:role|position|post|job|one|vacancy)\b(?![^.]{0,40}\bcandidate)|\bfilled (?:in(?! (?:(?:the )?(?:meantime|meanwhile|interim)|house|(?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december)|20\d\d)\b)|up|out|with)\b|\b(?:form|ticket|account|loop|books|deal|gap|office|meeting|call|interview|file) (?:has |have |had |is |was )?(?:been )?(?:closed|cancell?ed)\b|\b(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|last year),? (?:she|he|they)\b/i;
