/** `applied`, `referred` and `receipt-only`: the beginning of a candidacy. */
import { isFound } from '../signals/reader.ts';
import { firstSaid } from '../signals/text/said.ts';
import type { MentionReader } from './mention.ts';

const candidateApplies: readonly RegExp[] = [
  /\b(?:apply(?:ing)?|applied|submit(?:ting|ted)?|send(?:ing)?|sent|my application|put(?:ting)? (?:myself|my name|my hat)|throw(?:ing)? my hat)\b[^.;!?]{0,60}\b(?:for|to|as|application|cv|resume|position|role|vacancy|forward|ring|consideration)\b/i,
  /\b(?:love|like|glad|happy|keen|grateful|wish|hope) to (?:be considered|apply|put myself forward|throw my hat)\b|\bplease (?:consider|accept) (?:me|my (?:application|cv|resume))\b|\bmy (?:cv|resume|application|cover letter)(?: and [^.;!?]{0,30})? (?:is|are) (?:attached|enclosed|below)\b|\b(?:cv|resume|application) attached\b|\binterest in (?:the|your) [^.;!?]{0,60}\b(?:position|role|vacancy|opening|post|job)\b|\bin response to (?:the|your) (?:ad|advert\w{0,7}|posting|vacancy)\b/i,
];

const companyConfirms: readonly RegExp[] = [
  /\b(?:thank(?:s| you)|grateful|appreciate)\b[^.;!?]{0,60}\b(?:appl(?:y|ying|ied|ication)|submi\w{3,8}|sending (?:us |in |me )?(?:your|the|over)|interest in (?:joining|the|our|working|this|a))\b/i,
  /\b(?:we|I)(?:'ve| have)?(?: now| just| safely)? (?:received|got|have) your (?:application|cv|resume|documents|submission|profile)\b|\byour (?:application|documents|cv|resume|submission)\b[^.;!?]{0,80}\b(?:received|in our system|arrived|reached us|been submitted|come through|submitted successfully|under review|being reviewed)\b/i,
  /\bhave your application\b|\bsuccessfully (?:applied|submitted)\b|\byou(?:'ve| have)? (?:recently )?applied (?:for|to|at|with)\b/i,
];

const referral: readonly RegExp[] = [
  /\b(?:refer(?:red|ral|ring)|recommended (?:me|that I|you|I)|suggested (?:that )?I|passed (?:on )?(?:your|my) (?:name|details|cv)|put (?:me|us) in touch|introduc(?:ed|ing) (?:me|us|you)|pointed me|told me (?:about|to)|encouraged me to apply|vouch\w{0,3}|put in a (?:good )?word)\b/i,
];

const receipt: readonly RegExp[] = [
  /\b(?:received|got it|got (?:your|them|the|everything)|arrived|safely (?:in|here)|have (?:it|them|everything|your (?:cv|application|documents|mail|email))|landed|came through|reached (?:me|us)|to confirm receipt|confirm(?:ing)? (?:the )?receipt|acknowledg\w{1,8})\b/i,
  /\bthank(?:s| you)(?: so much| very much)? for (?:sending|your (?:application|cv|resume|documents|email|mail|interest|submission)|applying|the (?:cv|documents|application)|submitting)\b/i,
];

/** Says more than that something arrived. */
const merits =
  /\b(?:interview|call|chat|meet|speak|talk|impress\w{0,4}|like[ds]? (?:your|what|the)|background|experience|profile (?:looks|is|fits)|strong|great fit|good fit|next step|shortlist|caught my eye|hiring manager|team (?:liked|loved|was)|salary|notice|start)\b/i;

export default [
  {
    mention: 'applied',
    isIn: ({ reading, sentences }) => {
      const isSubject = /\b(?:application|applying|applied)\b/i.test(reading.subject);
      if (reading.by === 'company')
        return (
          firstSaid(sentences, companyConfirms) !== undefined || (reading.kind === 'status' && isSubject)
        );
      if (reading.earlier.some(({ by, kind }) => by === 'company' && kind === 'human')) return false;
      return (
        firstSaid(sentences, candidateApplies) !== undefined || (isSubject && reading.earlier.length === 0)
      );
    },
  },
  {
    mention: 'referred',
    isIn: ({ reading, sentences }) =>
      /\breferr(?:ed|al)\b/i.test(reading.subject) ||
      firstSaid(sentences, referral, {
        except:
          /\brefer(?:red)? to (?:as|the|our|in)\b|\bpreferred\b|\breference\b|\brefer (?:a friend|someone)\b|\bintroducing (?:our|the|a)\b/i,
      }) !== undefined,
  },
  {
    mention: 'receipt-only',
    isIn: ({ reading, sentences }, signals) => {
      if (reading.by !== 'company' || !['human', 'auto-reply', 'status'].includes(reading.kind)) return false;
      if (isFound(signals, 'request', 'meeting', 'offer', 'rejection', 'role-filled', 'in-seat-date'))
        return false;
      const text = sentences.map((sentence) => sentence.text).join(' ');
      return firstSaid(sentences, receipt) !== undefined && !merits.test(text);
    },
  },
] satisfies readonly MentionReader[];
