/** Candidacies with a meeting ahead; one of them runs in three threads. */
import type { Clock } from '../clock.ts';
import type { StageThread } from '../mail.ts';
import { person, text } from '../write.ts';
import { main } from './candidate.ts';
import { invitation } from './invitation.ts';

const { mail, mine, hiring } = main;

const yusuf = person('Yusuf Karaca <yusuf.karaca@monolithgames.example>');
const ines = person('Inês Carvalho <ines.carvalho@tidewater.example>');
const ats = person('Tidewater Analytics <no-reply@us.greenhouse-mail.io>');

export const ahead = (clock: Clock): StageThread[] => [agreed(clock), ...severalThreads(clock)];

function agreed({ at, say, workday }: Clock): StageThread {
  return hiring(
    'monolith-ahead',
    'Monolith Games - technical interview',
    [
      mail(
        yusuf,
        at(-3, '10:40'),
        text`
          Hi Nadia,

          for the technical interview (Senior Data Engineer) I can offer ${say(workday(2))} at 10:00 or ${say(workday(4))} at 15:00.
          Which one is better for you?

          Yusuf
        `,
        { signature: 'Yusuf Karaca\nTechnical Recruiter, Monolith Games' },
      ),
      mine(yusuf, at(-3, '11:25'), `Hi Yusuf,\n\n${say(workday(2))} at 10:00 works well.\n\nNadia`),
      mail(
        yusuf,
        at(-3, '11:58'),
        `Great, confirmed: ${say(workday(2))} at 10:00, 60 minutes on video. You will meet two of our engineers.\n\nYusuf`,
      ),
    ],
    { state: 'ahead', badge: { id: 'meeting' } },
  );
}

/** The confirmation of a machine, the recruiter's mail and an invitation are one candidacy. */
function severalThreads(clock: Clock): StageThread[] {
  const { at, say, workday } = clock;
  const call = invitation(
    {
      title: 'Tidewater Analytics: first call with Inês',
      start: at(3, '14:00'),
      length: 30,
      from: ines,
      at: at(-1, '15:31'),
    },
    clock,
  );
  return [
    hiring(
      'tidewater-ats',
      'Thank you for applying to Tidewater Analytics',
      [
        mail(
          ats,
          at(-9, '19:20'),
          text`
            Hi Nadia,

            Thank you for applying to the Staff Data Engineer role at Tidewater Analytics. Your application has been received
            and our team will review it. If your background is a match, we will be in touch about next steps.

            Tidewater Analytics Talent Team

            ** Please note: Do not reply to this email. This email is sent from an unattended mailbox. **
          `,
        ),
      ],
      { state: 'ahead', process: 'tidewater' },
    ),
    hiring(
      'tidewater-recruiter',
      'Staff Data Engineer at Tidewater',
      [
        mail(
          ines,
          at(-2, '09:14'),
          text`
            Hi Nadia,

            I read your application for Staff Data Engineer with great interest. Are you available for a first call of half an hour on
            ${say(workday(3))} at 14:00?

            Inês
          `,
          { signature: 'Inês Carvalho\nTalent Acquisition Lead\nTidewater Analytics' },
        ),
        mine(ines, at(-1, '13:02'), `Hi Inês,\n\nyes, ${say(workday(3))} at 14:00 is fine.\n\nBest,\nNadia`),
      ],
      { state: 'ahead', badge: { id: 'meeting' }, process: 'tidewater' },
    ),
    hiring('tidewater-invitation', call.subject, [call.mail], { state: 'ahead', process: 'tidewater' }),
  ];
}
