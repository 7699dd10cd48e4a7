/** What sort of thing a request asks for. */
import type { Asked } from '../signal.ts';
import type { Told } from '../told.ts';

const sorts: readonly (readonly [Asked, RegExp])[] = [
  [
    'answer',
    /\b(?:when|from when|how soon|what date|which date|by when)\b[^?]{0,30}\b(?:start|join|begin|be released)\b/i,
  ],
  ['signature', /\b(?:sign(?:ed|ing|ature)?|countersign\w*|docusign)\b/i],
  ['references', /\b(?:refere(?:es?|nces?)|referr?ees?)\b/i],
  [
    'slot',
    /\b(?:(?:choose|pick|select|book|grab|schedule) (?:a|an|the|your|yourself|in|some|one|any|which|whatever|from)[^.;!?]{0,60}?(?:time|slot|link|below|call|interview|calendar|day|one|option|appointment)|calendly|scheduling link|booking (?:link|page)|which (?:of (?:them|these|those)|one|slot|time|day|option|would|works|suits)|one of (?:the|these|those)|schedule:)/i,
  ],
  [
    'times',
    /\b(?:availab\w{2,6}|what (?:days?|times?|dates?|slots?)|when (?:are|would|could|can|might|do|does|is|works|suits|will)|times? (?:that )?(?:work|suit)|free (?:for|to|on|this|next|at)|windows?|slots?|time ?slots|suits? you|good time|best time|your (?:calendar|diary|schedule)|days suit)\b/i,
  ],
  [
    'assessment',
    /\b(?:assessment|coding (?:test|challenge|exercise|task)|take-?home|exercise|challenge|case study|hackerrank|codility|testgorilla|codesignal|online test|test|assignment|task|work sample)\b/i,
  ],
  ['cv', /\b(?:cv|c\.v\.|resume|résumé|curriculum|portfolio)\b/i],
  [
    'form',
    /\b(?:form|questionnaire|fill (?:in|out)|application form|documents?|paperwork|certificate|passport|id card|proof of|transcripts?|payslips?|scan|upload)\b/i,
  ],
  [
    'confirmation',
    /\b(?:confirm\w{0,6}|are you (?:ok|good|still|fine|happy)|does (?:that|this|it) (?:work|suit)|works? for you|suits? you|good with the time|you're good|would that (?:work|suit)|let (?:me|us) know that|say you're|how'?s|how about|how does|how is)\b/i,
  ],
];

/** What is asked for: by the sentence itself, else by the whole message. */
export function askedIn(sentences: readonly Told[], asked: Told): Asked {
  const near = sentences
    .filter(({ paragraph }) => paragraph === asked.paragraph)
    .map(({ text }) => text)
    .join(' ');
  for (const text of [asked.text, near])
    for (const [sort, pattern] of sorts) if (pattern.test(text)) return sort;
  return 'answer';
}
