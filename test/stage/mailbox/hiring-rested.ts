/** Candidacies that are over: refused, filled, withdrawn, accepted, or silent after the closing note. */
import type { Clock } from '../clock.ts';
import type { StageThread } from '../mail.ts';
import { person, text } from '../write.ts';
import { main } from './candidate.ts';

const { mail, mine, hiring } = main;

const ruth = person('Ruth Calloway <ruth.calloway@lanternfoods.example>');
const ats = person('Obsidian Security <no-reply@us.greenhouse-mail.io>');
const kenji = person('Kenji Arai <kenji.arai@papercrane.example>');
const marta = person('Marta Zielińska <marta.zielinska@gridworks.example>');
const filled = person('Declan Moore <declan.moore@harbourlight.example>');
const dean = person('Dean Pruitt <dean.pruitt@eveningschool.example>');

export const rested = (clock: Clock): StageThread[] => [
  rejectedByHuman(clock),
  rejectedByMachine(clock),
  withdrawn(clock),
  roleFilled(clock),
  accepted(clock),
  goneQuiet(clock),
];

function rejectedByHuman({ at }: Clock): StageThread {
  return hiring(
    'lantern-rejected',
    'Re: Data Engineer - Lantern Foods',
    [
      mine(
        ruth,
        at(-13, '09:50'),
        'Hi Ruth,\n\nthank you for the interview for the Data Engineer role yesterday, I enjoyed it a lot.\n\nNadia',
      ),
      mail(
        ruth,
        at(-6, '15:55'),
        text`
          Hi Nadia,

          thank you for the time you gave us. We have decided not to move forward with your application: another candidate had more
          streaming experience. It was close, and I wish you all the best.

          Ruth
        `,
        { signature: 'Ruth Calloway\nTalent Acquisition Manager, Lantern Foods' },
      ),
    ],
    { state: 'closed' },
  );
}

function rejectedByMachine({ at }: Clock): StageThread {
  return hiring(
    'obsidian-rejected',
    'Update on your application to Obsidian Security',
    [
      mail(
        ats,
        at(-10, '07:00'),
        text`
          Dear Nadia,

          Thank you for your interest in the Analytics Engineer position at Obsidian Security. After careful consideration, we
          regret to inform you that we will not be moving forward with your application at this time.

          We wish you every success in your search.
          Obsidian Security Talent Team
        `,
      ),
    ],
    { state: 'closed' },
  );
}

function withdrawn({ at }: Clock): StageThread {
  return hiring(
    'papercrane-withdrawn',
    'Re: BI Developer at Paper Crane',
    [
      mail(
        kenji,
        at(-8, '10:10'),
        'Hi Nadia,\n\nthe BI Developer role would be five days in the office after all. Is that still of interest?\n\nKenji',
        { signature: 'Kenji Arai\nRecruiter, Paper Crane' },
      ),
      mine(
        kenji,
        at(-8, '17:45'),
        text`
          Hi Kenji,

          thank you for being open about that. Five days do not work for me, so I would like to withdraw my application.

          Best wishes,
          Nadia
        `,
      ),
    ],
    { state: 'closed' },
    { archived: true },
  );
}

function roleFilled({ at }: Clock): StageThread {
  return hiring(
    'harbourlight-filled',
    'Re: Data Architect, Harbourlight',
    [
      mine(
        filled,
        at(-17, '12:00'),
        'Hi Declan,\n\nI would like to apply for the Data Architect role; CV attached.\n\nBest,\nNadia',
      ),
      mail(
        filled,
        at(-12, '10:30'),
        text`
          Hi Nadia,

          many thanks for applying. The Data Architect position has been filled in the meantime. I will keep your CV for the next one.

          Declan
        `,
        { signature: 'Declan Moore\nHead of Recruiting, Harbourlight' },
      ),
    ],
    { state: 'closed' },
  );
}

function accepted({ at }: Clock): StageThread {
  return hiring(
    'eveningschool-accepted',
    'Offer: evening course instructor (6 weeks)',
    [
      mail(
        dean,
        at(-21, '13:30'),
        text`
          Dear Nadia,

          we are pleased to offer you the position of evening course instructor for "SQL for Beginners", six Tuesdays from next month. The offer
          letter is attached.

          Dean
        `,
        { signature: 'Dean Pruitt\nHuman Resources\nThe Evening School' },
      ),
      mine(
        dean,
        at(-20, '09:12'),
        'Dear Dean,\n\nI am happy to accept the offer. The signed letter is attached.\n\nBest regards,\nNadia',
      ),
    ],
    { state: 'closed' },
  );
}

/** Two nudges and a closing note went unanswered: never more than these three. */
function goneQuiet({ at }: Clock): StageThread {
  const nudge = (n: number, words: string) => mine(marta, at(n, '10:30'), words);
  return hiring(
    'gridworks-quiet',
    'Gridworks: Senior Data Engineer',
    [
      mail(
        marta,
        at(-34, '16:00'),
        'Hi Nadia,\n\nthanks for the screening call on the Senior Data Engineer role. I am putting your profile in front of the team.\n\nMarta',
        { signature: 'Marta Zielińska\nIT Recruiter, Gridworks' },
      ),
      nudge(
        -28,
        'Hi Marta,\n\nis there any news from the team on the Senior Data Engineer role?\n\nBest,\nNadia',
      ),
      nudge(
        -22,
        'Hi Marta,\n\nI am still interested in Gridworks. How do things stand?\n\nBest wishes,\nNadia',
      ),
      nudge(
        -10,
        'Hi Marta,\n\nI assume that you have gone another way, which is fine. If there is feedback you can share, I would be glad of it.\n\nAll the best,\nNadia',
      ),
    ],
    { state: 'gone quiet' },
  );
}
