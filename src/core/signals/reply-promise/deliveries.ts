/** The words by which the candidate promises an answer or a thing. */
import { inOrder, type Words } from '../text/phrase.ts';

/** What the candidate promises: to answer, or to send something. */
export const deliveries: readonly Words[] = [
  inOrder(
    [
      /\b(?:let me|I'?ll|I will|I need to|I have to) (?!know\b)/i,
      /\band (?:then )?(?:get|come|be|report) back\b/i,
    ],
    60,
  ),
  /\bI(?:'d| would|'ll)?(?: really| probably| just)? (?:need|like|take|want)(?: to have)? (?:until|till|another|a (?:few|couple|day|bit)|some (?:more )?time|more time)\b/i,
  /\blet me (?:get|come|be) back to you\b|\b(?:back to you|more from me|answer from me|yes or no from me)\b/i,
  /(?:\b(?:I|we)|^|\b(?:and|but|so|then))(?:'ll| will| shall| can|'m going to| am going to| plan to| aim to| hope to| promise to|'ll try to| will try to| intend to| should be able to| expect to)(?: [a-z]{2,12}){0,3}? (?:tell you(?! (?:about|what|that|how))|send|(?<!look )forward|get|have|share|return|complete|submit|finish|upload|fill|sign|provide|deliver|mail|email|e-mail|let you know|get back|come back|revert|reply|respond|answer|write|follow up|confirm|put together|prepare|dig out|turn (?:it|this) (?:around|in)|make up my mind|decide|give you|pass|supply|post|scan|attach|do (?:it|that|this)(?! (?:morning|afternoon|evening|week|mon|tues|wednes|thurs|fri))|ask|check|update|reach out|call you|ring you|circle back|work on|hand in|drop|sort)\b/i,
  /\byou(?:'ll| will| can expect to| should)(?: [a-z]{3,10})? (?:have|get|receive|hear|see)\b/i,
  /\b(?:will (?:be with you|follow|reach you|be in your inbox|be yours|be done|be ready|come)|is coming|to follow|coming your way|on its way|follows)\b/i,
];
