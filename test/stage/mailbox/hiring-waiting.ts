/** Threads that wait for the company and are not due: answered lately, promised, away, nudged, through an agency. */
import type { Clock } from '../clock.ts';
import type { StageThread } from '../mail.ts';
import { person, text } from '../write.ts';
import { main } from './candidate.ts';

const { mail, mine, hiring } = main;

const elif = person('Elif Demir <elif.demir@basalt.example>');
const karl = person('Karl Nyström <karl.nystrom@fjordline.example>');
const amara = person('Amara Diallo <amara.diallo@verdant.example>');
const jobs = person('Juniper Press Jobs <jobs@juniperpress.example>');
const wes = person('Wes Tanaka <wes.tanaka@plaintext.example>');
const agent = person('Colin Ashby <colin.ashby@ashbysearch.example>');
const nora = person('Nora Lindgren <nora.lindgren@saltmarsh.example>');

export const waiting = (clock: Clock): StageThread[] => [
  answered(clock),
  outOfOffice(clock),
  promised(clock),
  appliedByMail(clock),
  nudged(clock),
  agencyFresh(clock),
  agencySilent(clock),
  withDraft(clock),
];

function answered({ at, workday, say }: Clock): StageThread {
  return hiring(
    'basalt-answered',
    'Re: Data Engineering Manager - salary range',
    [
      mail(
        elif,
        at(-2, '09:30'),
        text`
          Hi Nadia,

          before I set up the call with our CTO: what salary range are you looking for, and when could you start?

          Elif
        `,
        { signature: 'Elif Demir\nRecruiter, Basalt' },
      ),
      mine(
        elif,
        at(-2, '12:05'),
        text`
          Hi Elif,

          I am looking for 95 to 105, and with my notice period I could start on ${say(workday(40))}.

          Best,
          Nadia
        `,
      ),
    ],
    { state: 'waiting', badge: { id: 'due' } },
  );
}

/** A machine's answer is no answer, but it says when to expect one. */
function outOfOffice({ at, say, workday }: Clock): StageThread {
  const wrote = at(-7, '10:20');
  return hiring(
    'fjordline-away',
    'Re: Principal Data Engineer - Fjordline',
    [
      mail(
        karl,
        at(-8, '15:12'),
        text`
          Hi Nadia,

          thanks for taking the time for the screening call on Principal Data Engineer. What notice period do you have?

          Karl
        `,
        { signature: 'Karl Nyström\nTalent Acquisition Partner\nFjordline' },
      ),
      mine(karl, wrote, 'Hi Karl,\n\nmy notice period is two months to the end of a month.\n\nBest,\nNadia'),
      mail(
        karl,
        wrote + 21_000,
        text`
          Hello,

          thank you for your message. I am out of the office until ${say(workday(3))} with limited access to email. In urgent
          cases please contact recruiting@fjordline.example.

          Karl Nyström
        `,
        { quotes: false, subject: 'Automatic reply: Principal Data Engineer - Fjordline' },
      ),
    ],
    { state: 'waiting', badge: { id: 'back' } },
  );
}

function promised({ at, say, workday }: Clock): StageThread {
  return hiring(
    'verdant-promised',
    'Verdant: second round feedback',
    [
      mail(
        amara,
        at(-2, '16:44'),
        text`
          Hi Nadia,

          thanks for yesterday's technical interview for the Data Engineer position. You will hear from us by ${say(workday(3))}.

          Best regards,
          Amara
        `,
        { signature: 'Amara Diallo\nSenior Recruiter | Verdant' },
      ),
    ],
    { state: 'waiting', badge: { id: 'due' } },
  );
}

function appliedByMail({ at }: Clock): StageThread {
  return hiring(
    'juniper-applied',
    'Application: Data Analyst, Juniper Press',
    [
      mine(
        jobs,
        at(-3, '21:18'),
        text`
          Dear hiring team,

          I would like to apply for the Data Analyst role at Juniper Press. My CV and a short cover letter are attached.

          Kind regards,
          Nadia Okafor
        `,
      ),
    ],
    { state: 'waiting', badge: { id: 'due' } },
  );
}

function nudged({ at }: Clock): StageThread {
  return hiring(
    'plaintext-nudged',
    'Re: Your interview at Plaintext',
    [
      mail(
        wes,
        at(-9, '11:11'),
        text`
          Hi Nadia,

          thanks for the technical interview for the Senior Data Engineer role this morning. I'll collect the panel's feedback.

          Wes
        `,
        { signature: 'Wes Tanaka\nTechnical Recruiter, Plaintext' },
      ),
      mine(
        wes,
        at(-2, '10:00'),
        text`
          Hi Wes,

          I enjoyed meeting the panel and am still keen on the Senior Data Engineer role. Do you have any news on the feedback?

          Best,
          Nadia
        `,
      ),
    ],
    { state: 'waiting', badge: { id: 'due' } },
  );
}

/** One agency, two clients: two candidacies. */
function agencyFresh({ at }: Clock): StageThread {
  return hiring(
    'ashby-northgate',
    'Data Platform Lead at Northgate Rail',
    [
      mail(
        agent,
        at(-3, '09:05'),
        text`
          Hi Nadia,

          my client Northgate Rail is hiring a Data Platform Lead, permanent, three days in Leeds. May I put you forward?

          Colin
        `,
        { signature: 'Colin Ashby\nDirector, Ashby Search\nExecutive recruitment in data' },
      ),
      mine(
        agent,
        at(-3, '12:40'),
        'Hi Colin,\n\nyes please, put me forward for Northgate Rail. CV attached.\n\nNadia',
      ),
    ],
    { state: 'waiting', badge: { id: 'due' }, process: 'northgate' },
  );
}

function agencySilent({ at, daysSince }: Clock): StageThread {
  const sent = at(-9, '18:25');
  return hiring(
    'ashby-fennel',
    'Head of Data at Fennel & Co',
    [
      mail(
        agent,
        at(-9, '13:00'),
        text`
          Hi Nadia,

          another one that made me think of you: my client Fennel & Co are looking for a Head of Data, a team of six. Shall I send
          them your CV?

          Colin
        `,
        { signature: 'Colin Ashby\nDirector, Ashby Search\nExecutive recruitment in data' },
      ),
      mine(agent, sent, 'Hi Colin,\n\nyes, please send my CV to Fennel & Co.\n\nThanks,\nNadia'),
    ],
    { state: 'overdue', badge: { id: 'silent', days: daysSince(sent), strong: true }, process: 'fennel' },
  );
}

/** The candidate's own unsent text is no answer: it is still the candidate's turn. */
function withDraft({ at, daysSince }: Clock): StageThread {
  const asked = at(-1, '14:00');
  return hiring(
    'saltmarsh-draft',
    'Saltmarsh Software: which of these times?',
    [
      mail(
        nora,
        asked,
        text`
          Hi Nadia,

          great that you are interested in our Senior Analytics Engineer role! Could you tell me when you are free for a
          30 minute intro call next week?

          Nora
        `,
        { signature: 'Nora Lindgren\nPeople & Recruiting\nSaltmarsh Software' },
      ),
      { ...mine(nora, at(-1, '19:30'), 'Hi Nora,\n\nI could do'), quotes: false, signature: '', draft: true },
    ],
    { state: 'mine', badge: { id: 'your-turn', days: daysSince(asked), strong: false } },
  );
}
