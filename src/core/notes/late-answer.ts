/** The candidate owes an answer and is late: owns it, and says by when it will come. */
import { newest } from '../reasons/since.ts';
import type { Standing } from '../turn/standing.ts';
import type { NoteRule } from './note.ts';

/** What is owed: times, a decision on an offer, something promised, or an answer. */
function owed({ messages, lastOfCompany, lastOfCandidate, stage }: Standing): string | undefined {
  if (stage === 'offer') return 'offer';
  const asked = newest(messages, ['request'], 'company');
  const spoke = Math.max(lastOfCompany?.sentAt ?? 0, asked?.message.sentAt ?? 0);
  if (lastOfCandidate && lastOfCandidate.sentAt > spoke) return 'promise';
  return asked?.signal.asks === 'times' || asked?.signal.asks === 'slot' ? 'times' : undefined;
}

export default {
  occasion: 'late-answer',
  slug: 'late-answer',
  caseOf: (_slots, standing) => owed(standing),
  paragraphs: {
    general: {
      warm: [
        [
          "I'm sorry for the slow answer to your mail of {askedDay}; that one is on me.",
          'You wrote on {askedDay}, and I should have answered sooner; my apologies.',
          'Apologies for being late with this; your mail of {askedDay} was a welcome one.',
          "I'm sorry for the slow answer; that one is on me.",
        ],
        [
          'You will have {asked} by {answerBy}.',
          "I'll send you {asked} by {answerBy}.",
          "I'll answer in full by {answerBy}.",
        ],
        [
          "I'm as interested in the {role} role as before.",
          "My interest in the {role} role hasn't changed one bit.",
          "My interest hasn't changed one bit.",
        ],
      ],
      neutral: [
        [
          'Please excuse my late answer to your mail of {askedDay}.',
          'I apologise for the delay in answering your mail of {askedDay}.',
          'Please excuse my late answer.',
        ],
        [
          'I will send you {asked} by {answerBy}.',
          'You will have {asked} by {answerBy}.',
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
          'Sorry for the slow answer to your mail of {askedDay}.',
          'Apologies for the late answer to your mail of {askedDay}.',
          'Sorry for the delay; that one is on me.',
        ],
        [
          'You will have {asked} by {answerBy}.',
          "I'll send {asked} by {answerBy}.",
          'My answer will follow by {answerBy}.',
        ],
        ['Still very interested in the {role} role.', "I'm still very interested."],
      ],
    },
    times: {
      warm: [
        [
          "I'm sorry about {ownMove}, and for answering your mail of {askedDay} only now; I'd still love to talk.",
          "My apologies for {ownMove}, and for the wait since your mail of {askedDay}; I'd be delighted to talk.",
          "I'm sorry I didn't answer your mail of {askedDay} sooner; I'd love to talk.",
          "Apologies for the wait since your mail of {askedDay}, and yes, I'd be delighted to talk.",
          "I'm sorry I didn't answer sooner; I'd love to talk.",
        ],
        [
          'I could do {times}.',
          'These would work well for me: {times}.',
          "I'll fit in with whatever suits you.",
        ],
        [
          'If one of your own suggestions is still open, that is fine too.',
          "If another time is better for you, I'll do my best to be there.",
        ],
      ],
      neutral: [
        [
          'I apologise for {ownMove}, and for answering your mail of {askedDay} only now.',
          'Please excuse {ownMove}, and my late answer to your mail of {askedDay}.',
          'Please excuse that I am answering your mail of {askedDay} only now.',
          'I apologise for not having answered your mail of {askedDay} sooner.',
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
        [
          'Sorry about {ownMove}, and for the late answer to your mail of {askedDay}.',
          'Apologies for {ownMove}, and for my slow answer to your mail of {askedDay}.',
          'Sorry for the late answer to your mail of {askedDay}.',
          "Sorry I'm late in answering your mail of {askedDay}.",
          "Sorry I'm late with this.",
        ],
        ['I can do {times}.', 'These work for me: {times}.', 'Any time that suits you works.'],
        ['Other times are fine too.', 'Your own suggestions are fine too.'],
      ],
    },
    offer: {
      warm: [
        [
          'Thank you again for offering me the {role} role; I was very happy to hear it.',
          "Your offer for the {role} role means a lot to me, and I'm sorry not to have written sooner.",
          'Thank you again for the offer; I was very happy to hear it.',
        ],
        [
          "I'm giving it careful thought, and you will have my answer by {ownOffer}.",
          'You will have my decision by {ownOffer}, as you asked.',
          'You will hear from me by {answerBy}, with my answer or with any last questions.',
        ],
      ],
      neutral: [
        [
          'Thank you for offering me the {role} role.',
          'I would like to thank you for your offer for the {role} role and apologise for answering late.',
          'Thank you for your offer.',
        ],
        [
          'You will have my decision by {ownOffer}.',
          'I will give you my answer by {ownOffer}.',
          'You will hear from me by {answerBy}.',
        ],
      ],
      brief: [
        [
          'Thank you for offering me the {role} role.',
          'Thanks again for the offer for the {role} role.',
          'Thank you for the offer.',
        ],
        [
          'You will have my answer by {ownOffer}.',
          'My decision will reach you by {ownOffer}.',
          'You will hear from me by {answerBy}.',
        ],
      ],
    },
    promise: {
      warm: [
        [
          "I'm behind on what I told you I'd send about the {role} role, and I'm sorry for that.",
          "What I said I'd send you for the {role} role is late, and that one is on me.",
          "What I said I'd send you is late, and that one is on me.",
        ],
        [
          'You will have it by {answerBy}.',
          "I'll get it to you by {answerBy}.",
          'It will reach you by {answerBy}.',
        ],
        ['Thank you for bearing with me.', 'Thank you for your patience with me.'],
      ],
      neutral: [
        [
          "I apologise that what I said I would send hasn't reached you yet.",
          'Please excuse the delay with what I said I would send.',
        ],
        ['You will receive it by {answerBy}.', 'I will send it by {answerBy}.'],
        ['Thank you for your understanding.', 'I appreciate your understanding.'],
      ],
      brief: [
        ["Sorry, what I said I'd send is late.", "I'm late with what I said I'd send, sorry."],
        ['It will come by {answerBy}.', 'You will have it by {answerBy}.'],
      ],
    },
  },
} satisfies NoteRule;
