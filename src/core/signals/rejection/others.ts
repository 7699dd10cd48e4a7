/** A no that is said without a "not": others were chosen, the case is closed, the answer is a negative one. */
import { deciders } from '../text/deciders.ts';
import { inOrder, type Words } from '../text/phrase.ts';

const peer =
  '(?:candidates?|applicants?|people|persons?|individuals?|profiles?|applications?|finalists?|folks|colleagues?|contenders?|submissions?|hires?)';

/** Somebody else than the reader. */
const others = new RegExp(
  String.raw`\b(?:(?:(?:an)?other|different|stronger|more (?:qualified|experienced|suitable|senior|relevant)|internal|external|alternative|better[- ](?:matched|suited)) (?:[a-z-]{1,12} ){0,2}${peer}|others\b(?! (?:roles|positions|opportunities))|some(?:one|body)(?= (?:cheaper|closer|stronger|sharper|nearer|older|younger|hungrier|higher|less|else|who|whose|with|more|local|internal|from|in|already|based|a bit|slightly|closer)|\.|,|$)|${peer} (?:who|whose|that|with|more|closer)|those (?:who|whose|candidates|applicants)|an? (?:[a-z]{3,10} )?(?:candidate|applicant|colleague|person) (?:who|whose|with|that|from|already)|an internal|one of the other(?:s| ${peer})|the (?:other|internal|first|local|second) (?:candidate|applicant|finalist|person|one|fellow|fella|chap|guy|lad|girl|gal|lady|gentleman|woman|man|bloke|contender))`,
  'i',
);

/** Choosing, in all its tenses. */
const choose =
  /\b(?:(?:mov(?:e|ed|ing)|go(?:ne|ing)?|went|proceed(?:ing|ed)?|progress(?:ing|ed)?|press(?:ing|ed)) (?:(?:forward|ahead|on|further|along) )?(?:with|for)|advanc(?:e|ed|ing)|continu(?:e|ed|ing) with|pursu(?:e|ed|ing)|chose|chosen|choos(?:e|ing)|select(?:ed|ing)?|opt(?:ed|ing)? for|offer(?:ed|ing)?(?: (?:it|the (?:role|job|post|position|place)))?(?: to)?|g(?:iven?|iving|ave) (?:the )?preference to|appointed|recommended|(?:voted|decided|agreed|resolved|going|plan(?:s|ning)?) to recommend|vot(?:ed|ing) for|explor(?:e|ed|ing)|short-?listed|hired|settled on|decided (?:on|for|in favou?r of|to (?:invite|interview|hire|appoint|go|proceed|move|pursue))|prefer(?:red|s)?|favou?red|focus(?:ing|ed)? on|prioriti[sz](?:e|ed|ing)|filled [^.;!?]{0,30} with|in favou?r of|given (?:it|the (?:job|role|post|position)) to)\b/i;

/** The prize and where it went. */
const prize =
  /\b(?:chair(?:man|woman|person)?|panel|board|directors?|partners|client|committee|decision|choice|job|role|post|position|vote|place|offer|nod|it|spot)\b/i;
const fell =
  /\b(?:fell|fallen|went|gone|goes|has gone|was made|was given|was offered|came down|come down) (?:on|to|for|in favou?r of|with)\b(?: the side of\b)?/i;

/** The company side as the one who says no. */
const they = new RegExp(
  String.raw`\b(?:we|they|I|he|she|${deciders}|vote|decision)(?:'ve|'re|'s|'m|'ll|'d)?\b`,
  'i',
);

export const statements: readonly Words[] = [
  inOrder([choose, others], 30),
  inOrder([prize, fell, others], 20),
  // "Other applicants were a closer match", "someone else just edged it"
  inOrder(
    [
      others,
      /\b(?:were|was|is|are|had|have|has|demonstrated|scored|showed|met|matched|fit|fits?|just|came|got|better|beat|pipped|edged)\b/i,
      /\b(?:stronger|closer|better|more|higher|edged|pipped|beat|ahead|chosen|preferred|the nod|the edge|the job|the role|out on top|(?:edged|got|pipped) it)\b/i,
    ],
    22,
  ),
  /\b(?:received|had|saw|seen) (?:a number of |several |many |some )?(?:stronger|better) (?:applications|candidates|applicants|profiles)\b/i,
  /\b(?:credentials|experience|profiles|backgrounds|qualifications|skills) of (?:the )?other (?:candidates|applicants)\b/i,
  // the case is turned down
  inOrder(
    [
      /\b(?:you|your (?:\w{2,14} ){0,2}(?:application|candidacy|candidature|profile|cv|resume|submission)|profile|candidature|it)\b/i,
      /\b(?:was|were|is|are|been|be|got|stands|stand|ended up)\b/i,
      /^ ?(?:now |unfortunately |regrettably |sadly |therefore |also )*(?:un(?:fortunately )?successful|rejected|declined|regretted|turned down|withdrawn from consideration|discounted|ruled out|screened out|eliminated|deselected|dropped|sifted out|overqualified|disqualified)\b/i,
    ],
    90,
  ),
  /\byour (?:application|candidacy|candidature|file) (?:has been|was|is|will be)(?: now| therefore)* closed\b/i,
  /\b(?:were|was|are|is|been|be) (?:un(?:fortunately )?successful|unsuccessful)\b/i,
  inOrder(
    [
      /\b(?:clos(?:e|ed|ing)(?: out)?|end(?:ed)?|conclude[ds]?|declin(?:e|ed|ing)|reject(?:ed|ing)?|turn(?:ed|ing)? down|return(?:ing)?|discontinu(?:ed?|ing)|archiv(?:e|ed|ing)|drawn? a line under|stop(?:ped)? (?:pursuing|considering)|ceased? (?:pursuing|considering))\b/i,
      /^ ?(?:out |down )?(?:on )?your (?:[a-z-]{2,14} ){0,2}(?:application|candidacy|candidature|file|profile|submission)\b/i,
    ],
    4,
  ),
  /\b(?:must|have to|has to|need to|going to have to|had to|afraid (?:we|I) (?:must|have to)) (?:say no|decline|disappoint you|turn you down|let you down|part ways)\b/i,
  // "They have decided to keep looking"
  /\b(?:decid(?:ed|es?)|prefer(?:red)?|rather|chosen|chose|want(?:s|ed)?|going|elected|opted)(?: to)? (?:keep|continue|carry on|go on) (?:looking|searching|(?:the|their|its|our) search|with (?:the|their|our) search)\b(?! (?:at|into|forward)\b)/i,
  /\b(?:decided|chosen|elected) (?:to (?:pass|part ways|decline|reject|close out your|end your|conclude your)|against (?:your|you|it|this|moving|proceeding|hiring|taking))\b/i,
  /\b(?:we'?re|we are|we'?ll|we will|I'?m|they'?re|they|they'?ve|client(?: has)?|team(?: has)?|panel(?: has)?|manager(?: has)?|we|we'?ve|have|going to|has|had to|will|decided to) (?:be )?(?:going to )?pass(?:ed|ing)?(?: on (?:your (?:application|profile|candidacy|cv|resume)|you|this|the (?:profile|application|candidate)|moving|proceeding)\b|(?= (?:at|for) (?:this|now))|(?= this time)|(?=,? but\b| with |, )|\.?$)/i,
  /\b(?:going|go|gone|moving|move|moved|went) in (?:a|another) (?:different )?direction\b/i,
  // "The partners have gone another way", "the vote went the other way"
  inOrder(
    [
      they,
      /\b(?:go|goes|going|gone|went)\b (?:(?:down|in) )?(?:(?:an?|the) (?:very |slightly |completely )?(?:other|different) (?:way|route|path|road|direction)|another (?:way|route|path|road|direction)|against you|elsewhere)\b/i,
    ],
    24,
  ),
  // "The client has rejected your profile", "we have ruled you out"
  inOrder(
    [
      they,
      /\b(?:(?:screen-?)?reject(?:ed|ing|s)?|declin(?:ed?|ing|es)|turn(?:ed|ing|s)? down|knock(?:ed|ing)? back|rul(?:ed|ing) out|said no to|say no to|pass(?:ed|ing)? on|discount(?:ed|ing)?|dropp(?:ed|ing)|filter(?:ed|ing) out)\b/i,
      /^ ?(?:(?:the |this |said )?(?:profile|candidature|cv|resume)\b|you(?:r (?:profile|candidature|candidacy|application|cv|resume|submission))?(?=[,.]|$| (?:for|on|because|due|at|as|this|after|in)\b))/i,
    ],
    16,
  ),
  /\b(?:rul|count|screen|sift|knock)\w{1,4} you (?:out|back)\b/i,
  // the answer, the outcome, the news
  /\b(?:it'?s|it is|that'?s|this is|the answer is|we'?re at|I'?m afraid it'?s|feedback is|there it is) (?:a |an? unfortunate |unfortunately (?:a )?)?(?:no|reject)\b(?= ?(?:from|for(?! the better)|this|on|at|,|\.|!|$|I'?m afraid))/i,
  /\b(?:it|that|this|answer)(?:'s|'ll| is| will| has| would)? (?:going to |got to |to |have to )?be (?:a |an? (?:\w{3,10} )?)no\b(?=[,.]|$| (?:from|for|this|on|at|I'm|unfortunately|sorry)\b)|\bthanks,? but no,? thanks\b/i,
  /\b(?:answer|outcome|decision|result|response|feedback|verdict|reply)\b[^.;!?]{0,20} (?:is|was|has been|came back|turned out)(?: unfortunately| sadly| a| been)* negative\b|\b(?:a |the )negative (?:answer|decision|response|outcome|reply|result|verdict)\b/i,
  /\b(?:have|bring|bear|writing with|be the bearer of|got|share|give you|some|with) (?:some |the |you )?(?:bad|disappointing|sad|unhappy|unwelcome|less (?:happy|positive)|disheartening) news\b/i,
  /\b(?:wish|wished|hoped)\b[^.;!?]{0,24} (?:better|happier|more positive|good|different|nicer) (?:news|answer|outcome|message|decision)\b|\bsorry\b[^.;!?]{0,20} (?:can't|cannot|couldn't|not|no)\b[^.;!?]{0,20} better news\b/i,
  /\b(?:leave|leaving|end|stop|stopping|ending) (?:(?:it|things|this) )?(?:here|there|at that)\b(?! (?:for you|at|in|by))|\bsay goodbye (?:here|to (?:you|your))|\bend(?:ing|s)? (?:your|our) (?:\w{3,12} )?(?:journey|process|road|talks|conversations?)\b|\bwhere (?:our|the|your) (?:\w{3,12} )?(?:journey|process|conversations?|road) (?:with you |together )?(?:ends?|stops?)\b|\b(?:forward|ahead|on|further) without you\b|\bend of the (?:road|line)\b/i,
  // "We have decided to promote from within"
  /\b(?:decided|going|opted|chosen|elected|preferred) (?:instead )?to (?:promote|appoint|hire|recruit|look|go|fill (?:it|this|the (?:role|post|position)))(?: [a-z]{2,10})? (?:from )?(?:within|inside|internally|in-house)\b/i,
  // "They were looking for more experience than you have"
  inOrder(
    [
      they,
      /\b(?:needed|wanted|required|were (?:really |just )?(?:looking for|after|hoping for|seeking)|was (?:really |just )?(?:looking for|after|hoping for|seeking))\b/i,
      /^ (?:to (?:see|find|have) )?(?:(?:somebody|someone|a (?:candidate|person|profile)|an? applicant) )?(?:with )?(?:an? )?(?:(?:bit|little|touch|lot) )?(?:slightly |somewhat |rather )?(?:more|stronger|deeper|greater|broader|longer)\b(?! (?:time|information|info|details?|dates?|names?|options?|data|notice|days|interviews?|people|candidates|input|feedback|than one)\b)/i,
    ],
    30,
  ),
  // "They have settled on another architect", "declined to move forward"
  /\b(?:settled on|gone with|going with|went with|appointed|hired|chosen|chose|picked) another (?!(?:one|day|date|time|slot|way|route|option|approach|tool|venue|room|system|agency|supplier|vendor|topic|question|format|exercise|hotel|name|place|location|week|month)\b)[a-z]{4,}/i,
  /\b(?:declin|refus)(?:ed|es|ing) to (?:move|proceed|go (?:ahead|forward|further)|make|continue|progress|take|invite|approve|appoint|hire|interview)\b/i,
  /\bstick(?:ing)? with (?:the |our )?(?:candidates|people|applicants|finalists|shortlist)\b/i,
  /\b(?:stop|end|halt|finish)(?:ping|ing)? (?:the|this|our|your) (?:\w{3,12} )?(?:process|journey|conversations?|candidacy|application) (?:here|there|now|at this (?:point|stage))\b/i,
  // second place
  /\b(?:ranked|placed|came|finished|ended up) (?:second|third|2nd|3rd|runner-?up)\b(?! (?:round|stage|floor|time|day))/i,
  /\b(?:an? )?(?:very |really )?(?:close|strong|worthy) (?:second|runner-?up)\b|\b(?:narrowly|just|sadly|unfortunately) (?:missed out|lost out)\b|\byou (?:were|are) (?:our|the) (?:second choice|runner-?up|reserve)\b|\bpipped (?:you|at the post)\b/i,
  // too much or too little
  /\b(?:you|you're|profile|background|experience|cv|resume)\b[^.;!?]{0,20} (?:is|are|'re|was|were|as)?(?: \w{2,10}){0,2} ?(?:too (?:senior|junior|experienced|expensive|light)|overqualified|over-qualified|underqualified)\b/i,
  /\b(?:you're|you are) (?:now |sadly |unfortunately )*out of the running\b/i,
  /\b(?:fell|falls|fallen|falling) (?:just |somewhat |a little )?short of (?:the|our|what)\b|\b(?:you|application|candidacy)\b[^.;!?]{0,20} f[ae]ll(?:en)? at the (?:\w{3,8} )?hurdle\b|\bbelow the (?:threshold|cut-?off|pass mark|benchmark|required (?:standard|score|mark))\b/i,
  /\b(?:with|express(?:ing)?|our) (?:deep |great |sincere |much )?regret\b[^.;!?]{0,40}\b(?:decline|return|reject|inform|turn down|unsuccessful)\b/i,
  /\b(?:take|taking) no further action\b/i,
];
