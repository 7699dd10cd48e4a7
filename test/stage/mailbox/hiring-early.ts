/** Applications that only machines have answered, and one mail of which nobody can tell what it wants. */
import type { Clock } from '../clock.ts';
import type { StageThread } from '../mail.ts';
import { person, text } from '../write.ts';
import { main } from './candidate.ts';

const { mail, mine, hiring } = main;

const greenhouse = person('Cobalt Transit <no-reply@us.greenhouse-mail.io>');
const lever = person('Marrow Books <no-reply@hire.lever.co>');
const workday = person('Atlas Insurance Careers <atlas@myworkday.com>');
const founder = person('Robin Falk <robin@undercurrent.example>');

export const early = (clock: Clock): StageThread[] => [
  cobalt(clock),
  marrow(clock),
  atlas(clock),
  unsure(clock),
];

function cobalt({ at }: Clock): StageThread {
  return hiring(
    'cobalt-machine',
    'Cobalt Transit: we received your application',
    [
      mail(
        greenhouse,
        at(-4, '22:41'),
        text`
          Dear Nadia,

          Thank you for your interest in Cobalt Transit! We have received your application for the position of Senior Data
          Analyst and will review it shortly.

          Regards,
          Cobalt Transit Recruiting

          This is an automated message. Please do not reply, this mailbox is not monitored.
        `,
      ),
    ],
    { state: 'no human yet', badge: { id: 'no-human' }, noDraft: true },
    { category: 'updates' },
  );
}

function marrow({ at }: Clock): StageThread {
  return hiring(
    'marrow-machine',
    'Thanks for applying to Marrow Books, Nadia',
    [
      mail(
        lever,
        at(-16, '08:03'),
        text`
          Hi Nadia,

          we got your application for Data Engineer. Every application is read by a person; if there is a fit, somebody from
          our team will reach out.

          The Marrow Books team

          Replies to this email are not read.
        `,
      ),
    ],
    { state: 'no human yet', badge: { id: 'no-human' }, noDraft: true },
  );
}

function atlas({ at }: Clock): StageThread {
  return hiring(
    'atlas-machine',
    'Your application at Atlas Insurance is under review (R-20418)',
    [
      mail(
        workday,
        at(-7, '06:30'),
        text`
          Hello Nadia Okafor,

          Your application for R-20418 Data Warehouse Engineer is now under review by the hiring team. You can check its status on
          your candidate home page at any time.

          Thank you,
          Atlas Insurance Talent Acquisition

          This is an automated email, please do not reply to it.
        `,
      ),
    ],
    { state: 'no human yet', badge: { id: 'no-human' }, noDraft: true },
  );
}

/** Somebody may want to hire, or to chat: the candidate is asked. */
function unsure({ at }: Clock): StageThread {
  return {
    slug: 'undercurrent-unsure',
    subject: 'Your talk, and a coffee',
    category: 'primary',
    mails: [
      mail(
        founder,
        at(-6, '21:09'),
        text`
          Hey Nadia,

          saw your talk on late-arriving data, loved the bit on watermarks. We are building something in that space at Undercurrent
          and keep running into the same walls. Would be fun to compare notes some time, and who knows what comes of it.

          Robin
        `,
      ),
      mine(
        founder,
        at(-6, '22:15'),
        'Hi Robin,\n\nglad you liked it! Sure, happy to compare notes.\n\nNadia',
      ),
    ],
    expect: { verdict: 'unsure' },
  };
}
