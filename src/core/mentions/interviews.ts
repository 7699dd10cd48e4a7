/** `interview-held`, `screening-held`, `interviews-done`, `thank-you-note` and `take-home`: what is said of rounds. */
import { isThankYouNote } from '../signals/courtesy.ts';
import { inOrder, type Words } from '../signals/text/phrase.ts';
import { firstSaid } from '../signals/text/said.ts';
import type { MentionReader } from './mention.ts';

/** What is held: an interview in its forms, and what belongs to one. */
const occasion =
  /\b(?:interviews?|job talk|campus visits?|visits?|presentation|panel|on-?site|assessment (?:centre|center|day)|trial day|(?:final|technical|second|panel) rounds?)\b/i;

const held: readonly Words[] = [
  inOrder(
    [
      /\bthank(?:s| you)\b/i,
      /^ ?(?:(?:so|very) much |again |once (?:more|again) |a lot |both |all )*for (?:the|your|our|that|coming to|attending|joining us|taking part in|giving up|making time)\b/i,
      occasion,
    ],
    44,
  ),
  /\bthank(?:s| you)\b[^.;!?]{0,20} for interviewing\b|\b(?:super|cool|fab|terrific|excellent|brilliant|fun) (?:interview|onsite|panel)\b|\b(?:great|good|nice|lovely) interview (?:on|yesterday|today|last|earlier|this)\b|\b(?:enjoyed|liked|loved) (?:the|your|our) (?:\w{2,12} )?(?:interview|visit|presentation|panel|case|talk)\b/i,
  // a talk with two of them is no first call
  inOrder(
    [
      /\b(?:thank(?:s| you)|enjoyed|pleasant|good|great)\b/i,
      /\b(?:conversation|talk|meeting|discussion|chat)\b/i,
      /\bwith (?:[\p{L}.]{2,20} ){1,3}and (?:me|myself|\p{Lu})/u,
    ],
    40,
  ),
  /\byou interviewed\b(?! (?:with us before|before))|\b(?:we|they|panel|team|I)(?:'ve| have)? interviewed you\b/i,
  inOrder(
    [/\b(?:further to|following|with reference to|subsequent to)\b/i, /^ ?(?:your|the|our)\b/i, occasion],
    16,
  ),
  /\bafter (?:your|the) (?:job talk|visit|presentation|campus visit)\b(?![^.;!?]{0,40}\bwill\b)/i,
  inOrder(
    [
      occasion,
      /\b(?:(?:is|are|were) (?:now |all )?behind (?:us|you)|(?:was|were) (?:excellent|great|very good|impressive|well received)|went (?:well|great|really|very))\b/i,
    ],
    30,
  ),
  /\b(?:it was|enjoyed|loved)\b[^.;!?]{0,24} (?:hav(?:e|ing)|see(?:ing)?|host(?:ing)?|welcom(?:e|ing)) you\b|\bhave met you\b|\benjoyed your (?:visit|presentation|talk)\b|\byour (?:job )?talk was\b/i,
  /\b(?:who met you|you met (?:on|last|yesterday|earlier)|when we met (?:on|last|in|at)|(?:managers?|people|team|colleagues|panel) (?:that |who |whom )?you met)\b/i,
  /\byou(?:'ve| have)? (?:now |successfully |already )?(?:cleared|passed) (?:the|both|all|your|our) [^.;!?]{0,20}\b(?:rounds?|interviews?|panel)\b/i,
  /\b(?:interview|interviewers?'?s?|panel) feedback (?:has been|was|is|came)\b/i,
  /\b(?:following|after|since|thank(?:s| you)(?: so much| very much| again)? for|from) (?:(?:coming (?:in|out|along|back|down|over)|the|your|our|my|last|meeting|joining|attending|doing|being at|taking part in|making|on|\w+day's|yesterday's|today's|great|lovely|good|recent|first|second|third|technical|panel|final|video|onsite|on-site|week's|time|and|effort|for|this|morning's|afternoon's) ){0,6}(?:interviews?|panel|on-?site|take-?home|presentation|case study|pairing|technical|assessment day|final round|whiteboard)\b/i,
  /\b(?:interview|panel|on-?site|presentation|pairing session|technical (?:round|screen|interview)|final round|second round|take-?home)\b[^.;!?]{0,40}\b(?:went (?:well|great|really|very)|was (?:a pleasure|great|good|lovely|really|very)|yesterday|last (?:week|\w+day|month)|on (?:mon|tues|wednes|thurs|fri)day (?:was|went)|this morning|earlier|in (?:january|february|march|april|may|june|july|august|september|october|november|december) still stands)\b/i,
  /\b(?:enjoyed|liked|loved|pleasure|great|good|nice|lovely|wonderful|impressed)\b[^.;!?]{0,60}\b(?:meeting (?:you|the team|everyone|him|her|them)|interview(?:ing)?(?: you)?|(?:walk-?through|presentation|portfolio|exercise|case)|to meet (?:you|the team|everyone)|meet (?:you|everyone))\b(?! (?:in person )?(?:on|at|next|tomorrow|this)\b)/i,
  /\b(?:[Ee]njoyed|[Ll]iked|[Ll]oved|pleasure|[Gg]reat|[Gg]ood|[Nn]ice|[Ll]ovely) (?:to meet|meeting(?: with)?) \p{Lu}\w+|\b[Ii]nterview(?:ed)? (?:with|by) \p{Lu}\w+(?: and \p{Lu}\w+)? (?:on|last|yesterday|this|in|went)\b|\b[Yy]ou (?:met|interviewed with|spoke (?:to|with)) (?:the|our|\p{Lu})/u,
  /\bthank(?:s| you)(?: so much| very much| again)? (?:for )?(?:coming (?:in|out|along|by|down|over)|making the trip|visiting|meeting (?:with )?(?:us|me|the team|everyone)|taking the time to (?:meet|interview|come))\b/i,
  /\b(?:last|previous|first|second|third|earlier|recent|technical) interview (?:was|from|with|last|on|went)\b|\bgood interview with\b/i,
  /\b(?:you back|bring(?:ing)? you back|back (?:in )?for (?:a|another|the)) (?:for )?(?:a |another |the )?(?:second|third|final|next|further)? ?(?:interview|round|conversation|chat|meeting)\b|\b(?:loved|liked|enjoyed|reviewed|thanks for|received|scored) (?:the|your) (?:take-?home|exercise|case|test|assignment)\b/i,
  /\b(?:walk(?:ed)? the|it was a pleasure to walk|was (?:very )?taken with you)\b/i,
];

const screened: readonly RegExp[] = [
  /\b(?:super|cool|fab|terrific|excellent|brilliant|fun) (?:call|chat|conversation|talk)\b(?= (?:just now|today|earlier|yesterday|this|on|last)|[!.,])/i,
  /\bit was (?:really |so |very )?(?:nice|good|great|lovely|a pleasure|fun) (?:to (?:speak|talk|chat)|speaking|talking|chatting)\b/i,
  /\b(?:as per|per|further to|following|subsequent to|with reference to) (?:our|the|your) (?:telephonic |phone |telephone |earlier |last |recent |brief )?(?:call|discussion|conversation|chat|talk)\b/i,
  /\b(?:following|after|since|thank(?:s| you)(?: so much| very much| again)? for|from|enjoyed|great|good|nice|lovely|pleasure|glad)\b[^.,;!?]{0,40}\b(?:(?:our|the|your|last|yesterday's|today's|this (?:morning|afternoon)'s|\w+day's|a|phone|quick|intro|first|initial) ){1,3}(?:phone |video |intro |introductory |initial |screening |recruiter |first |quick |zoom |teams ){0,2}(?:call|chat|conversation|screen|screening|phone call|talk|discussion)\b(?! (?:on|next|tomorrow)\b)/i,
  /\b(?:good|great|nice|lovely|pleasure|enjoyed|glad|wonderful|fun)\b[^.;!?]{0,25}\b(?:speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|to (?:finally )?(?:speak|talk|chat)|connect(?:ing)?|catch(?:ing)? up)\b(?! (?:on|next|tomorrow|soon)\b)/i,
  /\b(?:as (?:we )?(?:discussed|mentioned|promised) (?:on|over|in|during) (?:the|our) (?:phone|call|chat)|when we (?:spoke|talked)|on our call (?:today|yesterday|earlier|this|last|on)|(?:thanks|thank you) for (?:your time|taking the time|speaking|talking|chatting|the call|the chat))\b/i,
];

const done: readonly RegExp[] = [
  /\b(?:interviewed|met|seen|spoken to|talked to) (?:everyone|everybody|all (?:the |our )?(?:candidates|finalists)|the last (?:candidate|one|finalist))\b/i,
  /\b(?:interviews?|visits|rounds?|conversations)\b[^.;!?]{0,12} (?:is|are) (?:now |all )?(?:behind (?:us|you)\b|over(?=[.,]|$| now))|\b(?:final|last) interviews (?:took place|were held)\b/i,
  /\b(?:that was|this was|it was|you(?:'ve| have) (?:now )?(?:done|completed|finished|had|been through)|(?:you'?re|we'?re|we are|you are) (?:now )?(?:done|finished|through) with|completed|finished|concluded|wrapped up|through with|at the end of)(?: [a-z]{1,10}){0,2} (?:(?:the|our|your) )?(?:last|final|all)?(?: of)?(?: (?:the|our|your))?(?: \w{2,12})? ?(?:interviews?|rounds?|stages?|conversations|interview(?:ing)? (?:process|stage|loop)|steps?|panel)\b/i,
  /\b(?:interviews|rounds|conversations|interviewing|panels|interview process) (?:are|is|were|have|has|'re)(?: all| both| now| been| just)* (?:done|over|finished|complete[d]?|concluded|behind (?:us|you)|wrapped up|through|in the books|at an end)\b/i,
  /\bno (?:more|further|additional) (?:interviews?|rounds|stages|steps|conversations)\b|\b(?:last|final) (?:interview|round|one|step|stage|conversation) (?:from|on) our side\b|\bthat was the (?:last|final)\b|\b(?:all|both) (?:the |our |your )?(?:interviews|rounds) (?:done|complete|behind)\b/i,
];

/** Thanks for, or news after, an interview that is called the last. */
const lastHeld =
  /\b(?:following|after|since|thank(?:s| you)(?: so much| very much| again)? for|enjoyed) (?:[a-z']{1,12} ){0,5}(?:final|last) (?:round )?(?:interview|round|stage|panel|conversation|onsite|on-site)s?\b/i;

export default [
  {
    mention: 'interview-held',
    isIn: ({ sentences }) =>
      firstSaid(sentences, held, {
        except:
          /\b(?:good luck|interest in)\b|\b(?:will|would|if|once|when|before|prior to) (?:you|we|your|the) (?:have|had|come|interview)|\bafter (?:the|your) interview,? (?:we|you|I)(?:'ll| will)\b/i,
      }) !== undefined,
  },
  {
    mention: 'screening-held',
    isIn: ({ sentences }) =>
      firstSaid(sentences, screened, {
        except:
          /\b(?:interview|panel|on-?site|set(?:ting)? up|arrang|schedul|look(?:ing)? forward|would be|it'd be|confirm)\w{0,4}\b/i,
      }) !== undefined,
  },
  {
    mention: 'interviews-done',
    isIn: ({ reading, sentences }) =>
      firstSaid(sentences, reading.by === 'company' ? [...done, lastHeld] : [lastHeld], {
        except: /\bnot (?:the last|done|over)|\bonce\b|\bafter (?:all|the)\b/i,
      }) !== undefined,
  },
  {
    mention: 'thank-you-note',
    isIn: ({ reading, sentences }) =>
      reading.by === 'candidate' &&
      reading.kind === 'human' &&
      isThankYouNote(
        sentences,
        sentences.reduce((sum, { text }) => sum + text.split(' ').length, 0),
      ),
  },
  {
    mention: 'take-home',
    isIn: ({ sentences }) =>
      firstSaid(
        sentences,
        [
          /\b(?:take-?home|home ?work (?:task|assignment|exercise)|coding (?:test|challenge|exercise|task|assignment)|technical (?:test|task|exercise|assignment|assessment|challenge)|online (?:assessment|test)|case study|work sample|hackerrank|codility|codesignal|testgorilla|(?:here is|here's|send you|attached is|the|this|your|following|short|written|small|little) (?:exercise|assignment|assessment|challenge|task)\b)/i,
        ],
        { questions: true },
      ) !== undefined,
  },
] satisfies readonly MentionReader[];
