/** `role-filled`: the position is gone, filled or closed, whoever has it now. */
import type { SignalReader } from './reader.ts';
import { firstSaid } from './text/said.ts';

const gone: readonly RegExp[] = [
  /\b(?:position|role|vacancy|job|opening|post|requisition|req|opportunity|internship|search|spot|seat|slot|one|it|contract|assignment|mandate|placement)s?\b(?:[^.;!?]{0,80}?)\b(?:has|have|had|is|was|were|been|got|being|'s)(?: now| since| just| already| recently| unfortunately| been| subsequently| both){0,3} (?:filled|closed|cancell?ed|taken|withdrawn|retired|eliminated|removed|snapped up|called off|scrapped|shelved|pulled)\b/i,
  /\b(?:position|role|vacancy|job|opening|post|requisition|req|opportunity|internship|contract|assignment)s?\b[^.;!?]{0,60}? (?:is|are|'s) (?:no longer (?:available|open|vacant|active|being recruited|on the market|going ahead|required|needed|there)|not (?:available|open) any ?more|off the table|gone)\b/i,
  /\b(?:we|they|client|team|I)(?:'ve| have| has|'d)?(?: now| since| just| already| recently)? (?:filled|closed|cancell?ed|withdrawn|pulled) (?:the|this|that|our|your)\b(?![^.]{0,20}\b(?:form|loop|books|deal|gap|office|meeting|call|interview)\b)/i,
  /\bfilled (?:the|this|that|our) [^.;!?]{0,60}\b(?:position|role|vacancy|job|opening|post|internships?)s?\b/i,
  /\b(?:filled|appointed|hired|recruited) (?:it |the (?:role|position|post) )?(?:internally|from within)\b/i,
  /\b(?:due to|because of|after|following|on account of) (?:the )?filling (?:of )?(?:the|this) (?:position|role|job|vacancy)\b/i,
  /\b(?:made|making) (?:a|our|the|their|our final) (?:selection|hire|appointment)\b/i,
  /\b(?:someone else|somebody else|another (?:candidate|applicant|person)|our (?:first|preferred|chosen) candidate|the (?:chosen|successful|preferred|other|selected) candidate|one (?:candidate|finalist))\b[^.;!?]{0,30}\b(?:accepted|has signed|signed)\b/i,
  /\b(?:no longer|not|stopped) (?:recruiting|hiring|looking|searching|interviewing) (?:for|to fill) (?:this|the|that)\b/i,
  /\b(?:hired|found|appointed) (?:someone|somebody|our person|a candidate|an internal)\b/i,
  /\b(?:role|position|job|vacancy|post) (?:no longer exists|has gone away|went away|disappeared|is being (?:closed|cancell?ed|withdrawn|pulled)|went to|has gone to|goes to)\b/i,
];

export default {
  kind: 'role-filled',
  by: ['company'],
  from: ['human', 'status'],
  turn: 1,
  read: ({ sentences }) => {
    const said = firstSaid(sentences, gone, {
      except:
        /(?:not|n't) (?:yet )?(?:been |be )?(?:filled|closed|taken)\b|\b(?:until|before|once|when|as soon as|after) (?:the|this|it)\b[^.]{0,30}\b(?:filled|closed)\b|\bremains? open\b|\bapplications? (?:close|closed)\b/i,
    });
    return said ? [{ kind: 'role-filled', by: 'company', quote: said.quote }] : [];
  },
} satisfies SignalReader;
