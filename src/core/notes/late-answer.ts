/** The candidate owes an answer and is late: owns it, and says by when it will come. */
import type { Standing } from '../standing.ts';
import type { NoteRule } from './note.ts';

/** What is owed: times, a decision on an offer, something promised, or an answer. */
function owed({ lastOfCompany, lastOfCandidate, stage }: Standing): string | undefined {
  const asked = lastOfCompany?.signals.findLast(({ kind }) => kind === 'request')?.asks;
  if (stage === 'offer') return 'offer';
  if (lastOfCandidate && lastOfCandidate.sentAt > (lastOfCompany?.sentAt ?? 0)) return 'promise';
  return asked === 'times' || asked === 'slot' ? 'times' : undefined;
}

export default {
  occasion: 'late-answer',
  slug: 'late-answer',
  caseOf: (_slots, standing) => owed(standing),
  paragraphs: {
    general: {
      warm: [
        [
          'I am sorry for the slow answer to your mail on {askedDay}; that is entirely on my side.',
          'You wrote on {askedDay}, and I should have answered sooner, for which I apologise.',
          'Apologies for being late with this; your mail on {askedDay} was a welcome one.',
          'I am sorry for the slow answer; that is entirely on my side.',
        ],
        [
          'You will have {asked} by {answerBy}.',
          'I will send you {asked} by {answerBy}.',
          'I will answer in full by {answerBy}.',
        ],
        [
          'The {role} role interests me as much as before.',
          'My interest in the {role} role has not changed in the least.',
          'My interest has not changed in the least.',
        ],
      ],
      neutral: [
        [
          'Please excuse my late answer to your mail on {askedDay}.',
          'I apologise for the delay in answering your mail on {askedDay}.',
          'Please excuse my late answer.',
        ],
        [
          'I will send {asked} by {answerBy}.',
          'You will receive {asked} by {answerBy}.',
          'I will answer in full by {answerBy}.',
        ],
        [
          'I remain interested in the {role} role.',
          'My interest in the {role} role is unchanged.',
          'I remain interested.',
        ],
      ],
      brief: [
        [
          'Sorry for the slow answer to your mail on {askedDay}.',
          'Apologies, I am late with this.',
          'Sorry for the delay; that is on me.',
        ],
        [
          'You will have {asked} by {answerBy}.',
          'I will send {asked} by {answerBy}.',
          'My answer will follow by {answerBy}.',
        ],
        ['Still very interested in the {role} role.', 'I am still very interested.'],
      ],
    },
    times: {
      warm: [
        [
          'I am sorry that I did not answer your mail on {askedDay} sooner; I would love to talk.',
          'Apologies for the wait since your mail on {askedDay}, and yes, I would be delighted to talk.',
          'I am sorry that I did not answer sooner; I would love to talk.',
        ],
        [
          'I could do {times}.',
          'These would work well for me: {times}.',
          'I will fit in with whatever suits you.',
        ],
        [
          'If you would rather stay with one of your own suggestions, that is fine too.',
          'If another time is better for you, I will do my best to be there.',
        ],
      ],
      neutral: [
        [
          'Please excuse that I answer your mail on {askedDay} only now.',
          'I apologise for not having answered your mail on {askedDay} sooner.',
          'Please excuse my late answer.',
        ],
        [
          'I would be available on {times}.',
          'The following times suit me: {times}.',
          'I am flexible as to the time.',
        ],
        ['Another time is possible as well.', 'If you prefer one of your own suggestions, I will adapt.'],
      ],
      brief: [
        ['Sorry for the late answer to your mail on {askedDay}.', 'Sorry that I am late with this.'],
        ['I can do {times}.', 'These work for me: {times}.', 'Any time that suits you works.'],
        ['Other times are fine too.', 'Your own suggestions are fine too.'],
      ],
    },
    offer: {
      warm: [
        [
          'Thank you again for the offer for the {role} role; I was very happy to receive it.',
          'Your offer for the {role} role means a lot to me, and I am sorry that you have not had a word from me sooner.',
          'Thank you again for the offer; I was very happy to receive it.',
        ],
        [
          'I am taking the care over it that it deserves, and you will have my answer by {ownOffer}.',
          'You will have my decision by {ownOffer}, as you asked.',
          'You will hear from me by {answerBy} with my answer or with the last questions that I have.',
        ],
      ],
      neutral: [
        [
          'Thank you for your offer for the {role} role.',
          'I would like to thank you for the offer for the {role} role and apologise for answering late.',
          'Thank you for your offer.',
        ],
        [
          'You will have my decision by {ownOffer}.',
          'I will give you my answer by {ownOffer}.',
          'You will hear from me by {answerBy}.',
        ],
      ],
      brief: [
        ['Thank you for the offer for the {role} role.', 'Thank you for the offer.'],
        ['You will have my answer by {ownOffer}.', 'You will hear from me by {answerBy}.'],
      ],
    },
    promise: {
      warm: [
        [
          'I owe you what I said I would send about the {role} role, and I am sorry that it is late.',
          'I am behind on what I told you I would send, and I apologise for that.',
          'What I said I would send you is late, and that is on me.',
        ],
        [
          'You will have it by {answerBy}.',
          'I will get it to you by {answerBy}.',
          'It will reach you by {answerBy}.',
        ],
        ['Thank you for bearing with me.', 'Thank you for the time that you have given me.'],
      ],
      neutral: [
        [
          'I apologise that what I announced has not reached you yet.',
          'Please excuse the delay of what I said I would send.',
        ],
        ['You will receive it by {answerBy}.', 'I will send it by {answerBy}.'],
        ['Thank you for your understanding.', 'I appreciate your understanding.'],
      ],
      brief: [
        ['Sorry, what I said I would send is late.', 'I am late with what I said I would send, sorry.'],
        ['It comes by {answerBy}.', 'You will have it by {answerBy}.'],
      ],
    },
  },
} satisfies NoteRule;
