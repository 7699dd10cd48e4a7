/** `decision-pending`: a named person or body (not just "we") has yet to decide. */
import type { SignalReader } from './reader.ts';
import { deciders } from './text/deciders.ts';
import { inOrder, type Words } from './text/phrase.ts';
import { firstSaid } from './text/said.ts';

/** Who decides. */
const body = new RegExp(String.raw`\b${deciders}\b`, 'i');

/** What they decide about. */
const matter =
  '(?:it|this|that|things|everything|your|you|the (?:candidates?|applications?|finalists?|profiles?|feedback|options|shortlist|interviews?|scores?|results?|decision|outcome|offer|approval|paperwork|file|case|recommendation|request)|everyone|who|whom|which|what|how|among|whether|between|about|all|next steps?|both|over)';

/** Deciding, or going about it. */
const deciding =
  '(?:decid|choos|pick|select|approv|sign|weigh|review|consider|discuss|deliberat|debat|debrief|process|vot|rul|mull|compar|look|finali[sz]|evaluat|assess|digest|reflect|think|confer|align|interview|shortlist|scor|rank|delv|go|work|meet|talk|calibrat|mak)ing(?: up| on| at| through| off)?';

/** What is still lacking. */
const consent =
  /(?<!\b[Yy]our )\b(?:approvals?|sign-?off|signature|consent|ok|okay|nod|go-ahead|green light|decision|verdict|recommendation|clearance|ratification|blessing|buy-in|feedback|word|assent|thumbs[- ]up)\b/i;

const lacking = /\b(?:pending|outstanding|awaited|missing|lacking|still to come|yet to come)\b/i;

const pending: readonly Words[] = [
  // "The team is still debriefing", "the directors are weighing it up"
  inOrder(
    [
      body,
      new RegExp(
        `^(?: [a-z]{2,12}){0,2}?(?: (?:is|are|was|were)|'s|'re) (?:(?:still|yet) (?:(?:busy|now|also|in the middle of|in the process of) )?${deciding}\\b|(?:(?:now|currently|busy|just|presently|both|all) ){0,2}${deciding} (?:up )?${matter}\\b)`,
        'i',
      ),
    ],
    0,
  ),
  // "The governors only meet once a month", "the directors have not made up their minds", "the client has not come back to me"
  inOrder(
    [body, /^(?: all| both)? (?:only|next|don't|do not|doesn't|does not) (?:meets?|sits?|convenes?)\b/i],
    0,
  ),
  inOrder(
    [
      body,
      /^(?:'s|'ve)?(?: [^,.;!?]{2,30} (?:and|but))?(?: [a-z]{2,10})?? ?(?:(?:has|have|had|is|are)(?: still| yet)?(?:n't| not)|(?:has|have) yet to|(?:still )?(?:has|have) no(?:t)?|n't|(?:is|are) yet to)(?: yet| quite| all| both| fully| really| formally)?\b/i,
      /^ ?(?:had (?:a|the|any|much) (?:chance|time|opportunity|moment)|got(?:ten)? (?:round|around|to)|decided?|made (?:a|any|its|their|his|her|up)|make (?:a|any|its|their|his|her|up)|come back|got(?:ten)? back|get back|reverted?|repl(?:ied|y)|responded?|signed?|approved?|reached|chosen?|picked|given|give|finali[sz]ed?|concluded?|confirmed?|met\b|agreed?|reviewed?|looked|look at|read|seen|sent|clear(?:ed)?|countersigned|returned?|shared?|debriefed|voted|let me know|told me|updated me|closed|a (?:decision|verdict|conclusion)|sure|ready to decide)\b/i,
    ],
    3,
  ),
  // "It is down to the two founders", "the ball is in the client's court", "under consideration by the board"
  inOrder(
    [
      /\b(?:down to|(?:is|'s|now|are) up to|in the hands of|at the discretion of|rests? with|lies? with|a matter for|depends on|hinges on|hangs on|dependent on|contingent on)\b/i,
      body,
    ],
    16,
  ),
  inOrder(
    [
      /\b(?:under (?:active )?(?:consideration|review|discussion)|being (?:considered|reviewed|discussed|weighed|assessed|evaluated|looked at|processed|debated|decided|finali[sz]ed)|in (?:review|approval|discussion)|awaiting approval|stuck)\b(?: up)?/i,
      /^ (?:at|by|with|within|before|in) /i,
      body,
    ],
    16,
  ),
  inOrder([/\bin\b/i, body, /^(?:'s?|s')? (?:court|hands|inbox|tray|gift)\b/i], 8),
  /\b(?:still |yet |first )?(?:have|need|want|waiting) to hear (?:what|whether|which)\b(?! (?:you|your))/i,
  // "The directors want to see one more person", "it is going through approvals"
  inOrder(
    [
      body,
      /\b(?:wants?|needs?|still (?:has|have)|would like|(?:is|are) (?:still )?(?:due|going)) to (?:see|meet|interview|speak (?:to|with)|talk to|hear)\b/i,
      /^ (?:one|two|a few|another|more|others?|the (?:rest|others?|last|remaining)|everyone|everybody|all)\b/i,
    ],
    6,
  ),
  /\b(?:going|go|goes|gone|moving|working its way|making its way|has to go|needs to go) through (?:(?:the|our|its|final|internal|all|a|some|a few|two|usual|hr|finance) ){0,3}(?:approvals?|sign-?offs?|committee|channels|governance|procurement|authori[sz]ation)\b/i,
  inOrder([/\bon (?:the |our |my )?/i, body, /^(?:'s|s') desk\b/i], 0),
  // "The client has three more to see", "we'll take it to the partners"
  inOrder(
    [
      body,
      /^(?:'s|'ve| has| have|'s got| still has| still have) (?:still )?(?:got )?(?:one|two|three|four|a few|a couple|some|several|\d) (?:more|others?|further)(?: \w{3,12})? (?:left )?to (?:see|meet|interview|speak to|hear)\b/i,
    ],
    0,
  ),
  inOrder(
    [
      /\b(?:take|taking|bring|bringing|put|putting|present|presenting|submit|submitting) (?:it|this|you|your [a-z]{3,14}|the (?:case|proposal|recommendation)|my recommendation) (?:to|before|in front of|up to)\b/i,
      body,
    ],
    14,
  ),
  /(?<![\p{L}-])(?!(?:We|They|You|It|There|Things|Interviews)\b)\p{Lu}[\p{L}-]{1,20}(?: and \p{Lu}[\p{L}-]{1,20}| and I)? (?:is|are) still (?:(?:comparing|making|weighing|mulling|deciding|discussing|thinking|deliberating|debating|reviewing|interviewing|considering|going through|working through|undecided|torn))\b/u,
  // "The consultants are meeting on Friday"
  inOrder(
    [
      body,
      /^(?:'s|'re| is| are| will be)(?: all| only| due)? (?:to )?(?:meeting|sitting|convening|gathering|meet|sit|convene) (?:up )?(?:to|on|this|next|tomorrow|today|again|in|later)\b(?! (?:you|the team))/i,
    ],
    0,
  ),
  inOrder(
    [
      /\bwith (?:the |our |my )?/i,
      body,
      /^ ?(?:now |currently )?for (?:final |formal |his |her |their |the )?(?:approval|decision|review|sign-?off|signature|consideration|feedback|ratification)\b/i,
    ],
    0,
  ),
  /\b(?:green light|nod|go-ahead|answer|word|approval|sign-?off|decision)\b[^.;!?]{0,10} from (?:upstairs|above|on high|higher up|the top)\b/i,
  // "No news from the client yet", "I have not heard from the manager"
  inOrder(
    [
      /\b(?:nothing(?: new| yet| concrete| definite)?|radio silence|silence|no (?:news|word|feedback|answer|decision|sign-?off|response|reply|verdict|joy|update|movement|sign|confirmation|approval|outcome))\b/i,
      /^(?: back| yet| as yet| at all| so far| final)? (?:from|of|by|out of)\b/i,
      body,
    ],
    18,
  ),
  inOrder(
    [
      /(?:\bnot|n't|\bnever|yet to|still to|(?:have|has|need|waiting) to) (?:yet )?(?:hear|heard|had|got|gotten|get|received?|seen?)\b/i,
      /\b(?:from|of)\b/i,
      body,
    ],
    26,
  ),
  /\b(?:has|have|holds?) the (?:final|last|casting) (?:say|word|call|vote|decision)\b/i,
  // "The works council still has to give its consent"
  inOrder(
    [
      body,
      /\b(?:must|has to|have to|needs? to|wants? to|(?:still|yet) (?:to|has to|needs to)|is to|are to|will|still)\b/i,
      /^ ?(?:(?:still|first|now|also|then|both|formally|have to|need to) )*(?:give|grant|approve|agree|sign|decide|choose|pick|release|ratify|consent|endorse|confirm (?:it|the|this)|vote|rule|revert|come back|look at|weigh|make (?:its|their|his|her|a|the|up)|sleep on|put (?:his|her|their)|think|(?:speak|talk) (?:to|with)|check with|consult|confer|hear from|meet (?:with )?(?:the|everyone|all|you)|run it past)\b/i,
    ],
    24,
  ),
  inOrder(
    [
      body,
      /\b(?:meets?|sits?|(?:re)?convenes?|reassembles?|votes?|decides?)\b(?= (?:after|before|on|in|next|this|again|tomorrow|at the|when)\b)/i,
    ],
    12,
  ),
  // "Approval from headquarters is outstanding", "client feedback is awaited"
  inOrder([consent, lacking], 40),
  inOrder([/\bawait(?:ed|ing)?\b/i, consent, body], 30),
  inOrder([/\b(?:ministry|client|board|committee|security|budget|management)\b/i, consent, lacking], 20),
  // "The recommendation goes to the Dean", "your file is with the head of department"
  inOrder(
    [
      /\b(?:recommendation|decision|file|case|profile|paperwork|papers|application|proposal|dossier|request|it|matter|appointment|final (?:word|say|call))\b/i,
      /\b(?:goes|went|gone|go|going|is|are|lies|rests|sits|belongs|under review)\b(?: (?:now|then|next|up|on|currently|still)){0,2} (?:to|before|with|by|on the desk of|in front of)\b/i,
      body,
    ],
    14,
  ),
  /\bneeds?\b[^.;!?]{0,20} (?:\p{Lu}[\p{L}-]+'s|(?:my|our|the|his|her) [a-z]{3,12}'s|the) (?:final |formal )?(?:approval|sign-?off|signature|ok|okay|nod|go-ahead|decision|word|blessing|yes|consent|buy-in|agreement)\b/iu,
  /(?<![\p{L}-])\p{Lu}[\p{L}-]{1,20} (?:still )?(?:has|needs) to (?:choose|decide|pick|make (?:up|the|his|her|a)|approve|sign)\b/u,
  /\b(?:team|panel|managers?|interviewers|group) (?:is|are|will be) (?:meeting|getting together|sitting down|gathering|debriefing|regrouping)\b[^.;!?]{0,40}\bto (?:decide|make|discuss|compare|review|choose|agree|debrief)\b/i,
  /\b(?:needs?|requires?|takes?) (?:final |formal |written |the |an? )*(?:approvals?|sign-?off|decision|go-ahead|green light|yes) (?:from|of|by) (?!you\b)/i,
  // waiting on somebody's word, scores, approval
  /\b(?:[Ww]ait(?:ing)?|holding|hanging) (?:on|for|to hear (?:back )?from|to get)(?: [a-z]{1,10}){0,3}? ?(?:[A-Z][\p{L}'-]{1,20}(?:'s)?|(?:the |our |his |her |their )?(?:final |formal |internal |last |written )?(?:approvals?|sign-?off|decision|feedback|go-ahead|green light|yes|nod|ok|okay|thumbs[- ]up|blessing|answer|reply|response|verdict|scores?|scoresheets?|scorecards?|committee|panel|hiring (?:manager|team)|manager|board|client|director|team|leadership|finance|legal|interviewers?|VP|CEO|CTO|CFO|COO|stakeholders|management|head of|partners|headquarters|HQ|head office|budget holder|evaluations?|verdict|word from))\b/u,
  /\b(?:[Aa]wait(?:ing)?|[Pp]ending|[Ss]ubject to)(?: the| a| our| his| her| their| final| formal| internal| your| last| written| budget| some)* (?:[A-Z][\p{L}'-]{1,20}'s |(?:hiring )?(?:manager|committee|panel|board|client|team|director|leadership|management)(?:'s)? )?(?:approvals?|sign-?off|decision|feedback|go-ahead|green light|review|scores?|verdict|confirmation from|word from|answer from|response from|input|evaluation)\b/u,
  // somebody has yet to do it
  /(?:\b(?!(?:We|I|You|It|This|That|There|I've|We've)\b)[A-Z][\p{L}'-]{1,20}|\b(?:committee|panel|board|manager|director|team|client|leadership|finance|legal|partners|stakeholders|council|management|headquarters|HQ|interviewers|he|she|they|CEO|CTO|CFO|COO|VP|owners?|founders?|jury|trustees|department|lead|boss))(?: [a-z]{1,10}){0,2}? (?:(?:has|have|is|are|'s|had) (?:yet|still)(?: [a-z]{1,10})? to|still (?:has|have|needs?|wants?)(?: [a-z]{1,10})? to|(?:has|have|had) (?:not|n't)(?: yet)?|hasn't|haven't|hadn't|didn't|is not done|are not done)(?: yet| quite| both| all| actually| really| fully){0,3} (?:decid|ma(?:de|k\w{1,3}) (?:a|the|up|his|her|their)|scor|sign|approv|met?\b|meet|review|sa[iy]|weigh|debrief|confirm|com[ei]n? to|read|align|discuss|vote|respond|repl|look|agree|give|got|gotten|get|finish|settl|chos|choos|com[ei]|submit|return|heard|hear|finali[sz]e|rul)/u,
  // the body that will decide, and when it sits
  /\b(?:committee|panel|board|council|jury|selection (?:panel|committee|group)|comp(?:ensation)? team|leadership team|hiring team|approvals? (?:group|board|committee)|trustees|partners|management team|directors)\b[^.;!?]{0,30}? (?:will (?:decide|meet|review|vote|discuss|make|sit|convene|debrief|look|score|choose|have to|need)|(?:meets?|sits?|convenes?)(?= (?:on|this|next|tomorrow|again|in|at|later|every|to (?:decide|discuss|review|score|make)|(?:mon|tues|wednes|thurs|fri)day))|is (?:meeting|sitting|due to|going to|reviewing|discussing|deciding|still|deliberating|currently)|are (?:meeting|sitting|due to|going to|reviewing|discussing|deciding|still|deliberating|currently)|needs? to|has to|have to|deliberat|votes?|decides?)\b/i,
  /\b(?:hiring manager|manager|director|head of [a-z]{3,20}|VP|CEO|CTO|CFO|COO|client|finance|legal|team|leadership|founders?|owner|boss|team lead|department)(?: [A-Z][\p{L}'-]{1,20})? (?:will (?:decide|make (?:the|a|their|his|her)|have the final|be (?:deciding|making|reviewing))|is (?:still )?(?:deciding|reviewing|considering|deliberating|making up|finali[sz]ing|weighing|mulling|discussing|comparing|thinking)|are (?:still )?(?:deciding|reviewing|considering|deliberating|finali[sz]ing|weighing|mulling|discussing|comparing|debriefing|thinking)|needs? to (?:decide|approve|sign|review|make|agree|look|give)|(?:has|have) to (?:decide|approve|sign|make|agree)|wants? to (?:sleep|think|compare|see|meet|review))\b/u,
  /\b(?:decision|call|verdict|final say|last word|choice|answer|matter|approval|whole thing|file|it)\b[^.;!?]{0,20}? (?:(?:now |still |currently )?(?:rests?|lies?|sits?) with|is (?:now |still |currently )?(?:with|up to|in the hands of|on the desk of|down to|going (?:to|before))|is (?:his|hers|theirs|[A-Z][\p{L}'-]{1,20}'s)|(?:still )?needs? to go (?:to|through|before)|has (?:gone|to go) (?:to|up to|before|through)|goes to|is to be (?:taken|made) by|will be (?:taken|made) by|depends on)\b(?! you\b| your\b| how\b| the weather)/iu,
  /\b(?:is|are|'s) (?:up to|in the hands of|(?:sitting |now |still )?with) (?:him|her|them|[A-Z][\p{L}'-]{1,20}|the (?:hiring manager|committee|panel|board|client|team|director|partners|leadership|manager))\b(?=[^.;!?]{0,60}\b(?:decide|decision|now|hasn't|haven't|yet|approve|review|sign|say|choose|final|call)\b)/u,
  // the writer must ask somebody
  /\b(?:[Ll]et me|I'?ll|I will|I need to|I have to|I'?m going to|I still need to|we need to|we'?ll|we will|we have to|I want to|I just need to|I'?d like to|I must|allow me to|going to|I'?ve got to)(?: first| just| quickly| still| now| also)? (?:check|speak|talk|confer|discuss (?:it|this|that|your [a-z]{3,15}|everything)|align|sync|debrief|run (?:it|this|that|everything|your [a-z]{3,15})|confirm|consult|connect|catch up|huddle|regroup|touch base|take (?:it|this) (?:back )?(?:to|up)|clear (?:it|this)|review (?:it|this)|go over (?:it|this)|circle back|raise (?:it|this)|get (?:the )?(?:approval|sign-?off|feedback|input|a decision|an answer|the go-ahead|a yes))(?: (?:with|by|past|to|up with|from|internally with))? (?:[A-Z][\p{L}'-]{1,20}|(?:the|our|my|their) (?:hiring (?:manager|team)|manager|team|panel|committee|board|client|director|boss|leadership|interviewers|VP|CEO|CTO|CFO|COO|finance|head|partners|stakeholders|founders?|colleagues|HR|department|head office|headquarters))/u,
  /\b(?:scored|reviewed|assessed|evaluated|graded|marked|discussed|considered|decided|approved|signed off|looked at|read) (?:blind )?by (?:the|our|a) (?:hiring |selection |full |whole |entire |review )?(?:committee|panel|board|manager|team|jury|director|partners|leadership|client)\b/i,
  /\b(?:debrief(?:ing)?|internal(?:ly)? (?:discuss(?:ion|ing)|align(?:ment|ing)|deliberat(?:ion|ing)|review)|deliberating|calibration|round-?up meeting|wash-?up) (?:with|among|by|between|as|is|meeting|at|on|will|takes|scheduled|this|next|tomorrow)\b/i,
  /\b(?:hiring manager|team|panel|committee|board|client|leadership|managers?) (?:is|are|'s) (?:still |currently |now |busy )?(?:debating|torn|undecided|on the fence|comparing notes|in discussions|meeting (?:the )?(?:other|last|remaining|final))\b/i,
  /\b[Oo]nce (?:the |our )?(?:[A-Z][\p{L}'-]{1,20}|hiring manager|committee|panel|board|client|team|director|leadership|finance|manager|partners)(?: and [A-Z][\p{L}'-]{1,20})? (?:has|have|'s|is|are|gets?|decides?|signs?|approves?|meets?)(?: had| made| decided| signed| approved| met| reviewed| seen| read| got| come| back| spoken| given| finished| compared)\b/u,
];

/** A first step that is still to be done by the candidate, a question, or a word about what has been decided. */
const except =
  /\b(?:before (?:(?:I|we) (?:go|take|put|send|open|can (?:open|put|send))|your|she|he)\b|have already|has already|who makes the call|passed (?:it|them|you) (?:on|along)|depends on you|up to you|waiting (?:on|for) (?:you|your)|hear(?:d|ing)? (?:back )?from you|come back from leave)\b/i;

export default {
  kind: 'decision-pending',
  by: ['company'],
  from: ['human'],
  turn: 3,
  read: ({ sentences }, found) => {
    if (found.some(({ kind }) => kind === 'rejection' || kind === 'role-filled')) return [];
    const said = firstSaid(sentences, pending, { except, negationInside: true });
    return said ? [{ kind: 'decision-pending', by: 'company', quote: said.quote }] : [];
  },
} satisfies SignalReader;
