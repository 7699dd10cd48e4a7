/** Threads in which the candidate has to act: in time, late, with a deadline, bounced, a thank-you note due. */
import type { Clock } from '../clock.ts';
import type { StageThread } from '../mail.ts';
import { person, text } from '../write.ts';
import { main } from './candidate.ts';

const { mail, mine, hiring } = main;

const maya = person('Maya Lindqvist <maya.lindqvist@quantal.example>');
const owen = person('Owen Brightwater <owen@brightwaterlabs.example>');
const tests = person('Kestrel Logistics Assessments <no-reply@codility.com>');
const helen = person('Helen Osei <helen.osei@haldenrobotics.example>');
const arjun = person('Arjun Mehta <arjun.mehta@lumenworks.example>');
const daemon = person('Mail Delivery Subsystem <mailer-daemon@googlemail.com>');
const sofia = person('Sofia Marchetti <sofia.marchetti@corvid.example>');
const dana = person('Dana Whitlock <dana.whitlock@corvid.example>');
const jonas = person('Jonas Feld <jonas.feld@pinegrove.example>');

export const mineThreads = (clock: Clock): StageThread[] => [
  timesAskedLate(clock),
  referencesAsked(clock),
  assessment(clock),
  offer(clock),
  bounced(clock),
  thankYouDue(clock),
  ownPromisePassed(clock),
];

/** Times are asked for: the candidate's answer is late after one working day. */
function timesAskedLate({ at, daysSince }: Clock): StageThread {
  const asked = at(-4, '10:12');
  return hiring(
    'quantal-times',
    'Senior Data Engineer at Quantal: first chat?',
    [
      mail(
        maya,
        asked,
        text`
          Hi Nadia,

          I look after engineering hiring at Quantal and your talk on late-arriving data has been going
          round our platform team. We are opening a Senior Data Engineer role and I would love to tell you
          about it.

          Could you send me two or three times next week when you have half an hour for a first call?

          Best,
          Maya
        `,
        { signature: 'Maya Lindqvist\nSenior Technical Recruiter, Quantal' },
      ),
    ],
    { state: 'mine', badge: { id: 'your-turn', days: daysSince(asked), strong: true } },
    { unread: true },
  );
}

/** References are asked for: not late yet. */
function referencesAsked({ at, daysSince }: Clock): StageThread {
  const asked = at(-1, '11:20');
  return hiring(
    'brightwater-references',
    'Re: Analytics lead - after the panel',
    [
      mine(
        owen,
        at(-6, '09:40'),
        text`
          Hi Owen,

          thank you for the panel interview on the analytics lead role last week. I enjoyed the modelling exercise, and
          the conversation about what to do with the old warehouse even more.

          Best wishes,
          Nadia
        `,
      ),
      mail(
        owen,
        asked,
        text`
          Hi Nadia,

          the panel was very positive. Before we go further, could you send me two references, ideally one
          manager and one person you worked with closely?

          Thanks,
          Owen
        `,
        { signature: 'Owen Brightwater\nHead of Talent\nBrightwater Labs' },
      ),
    ],
    { state: 'mine', badge: { id: 'your-turn', days: daysSince(asked), strong: false } },
    { unread: true, labels: ['Job search'] },
  );
}

/** A machine asks: no human address is needed for it to be the candidate's turn. */
function assessment({ at, say, workday, daysSince }: Clock): StageThread {
  const asked = at(-1, '08:05');
  return hiring(
    'kestrel-assessment',
    'Kestrel Logistics has invited you to take a coding assessment',
    [
      mail(
        tests,
        asked,
        text`
          Hello Nadia,

          Kestrel Logistics would like you to complete an online assessment as the next step of your
          application for Data Engineer.

          Please complete the test by ${say(workday(5))}. It takes about 70 minutes:
          https://app.codility.example/test/KX7Q-42

          Good luck!

          This is an automated message, replies to this address are not monitored.
        `,
      ),
    ],
    { state: 'mine', badge: { id: 'your-turn', days: daysSince(asked), strong: false } },
  );
}

function offer({ at, say, workday, daysSince }: Clock): StageThread {
  const deadline = workday(4);
  return hiring(
    'halden-offer',
    'Your offer from Halden Robotics',
    [
      mail(
        helen,
        at(-1, '16:30'),
        text`
          Dear Nadia,

          I am delighted to offer you the position of Lead Data Engineer at Halden Robotics. The offer letter
          is attached, with salary, equity and the relocation budget as we discussed.

          Please let us know your decision by ${say(deadline)}. Call me any time if something is unclear.

          Warm regards,
          Helen
        `,
        { signature: 'Helen Osei\nPeople & Talent, Halden Robotics\n+44 113 496 0182' },
      ),
    ],
    { state: 'mine', badge: { id: 'offer', days: -daysSince(at(4, '12:00')) } },
    { starred: true },
  );
}

/** A mail that never arrived was never said. */
function bounced({ at }: Clock): StageThread {
  const sent = at(-3, '13:10');
  return hiring(
    'lumenworks-bounced',
    'Application: Analytics Engineer (ref. LW-118)',
    [
      mine(
        arjun,
        sent,
        text`
          Dear Arjun,

          I would like to apply for the Analytics Engineer position (ref. LW-118). My CV is attached; the
          project on page two is the closest to what you describe.

          Kind regards,
          Nadia Okafor
        `,
      ),
      mail(
        daemon,
        sent + 4_000,
        text`
          Address not found

          Your message wasn't delivered to arjun.mehta@lumenworks.example because the address couldn't be
          found, or is unable to receive mail.

          The response from the remote server was:
          550 5.1.1 The email account that you tried to reach does not exist.
        `,
        { quotes: false },
      ),
    ],
    { state: 'mine', badge: { id: 'bounced' } },
  );
}

/** An interview that ended three hours ago, and no note yet. */
function thankYouDue({ now, at, zone, sayTime }: Clock): StageThread {
  const start = Math.floor((now - 4 * 3_600_000) / 1_800_000) * 1_800_000;
  const day = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  });
  return hiring(
    'corvid-thank-you',
    'Corvid: interview with Dana Whitlock',
    [
      mail(
        sofia,
        at(-3, '15:00'),
        text`
          Hi Nadia,

          you're confirmed for the hiring manager interview with Dana Whitlock on ${day.format(start)} at
          ${sayTime(start)}, one hour, on video. Dana will ask about how you run a migration; no preparation
          needed.

          Sofia
        `,
        { signature: 'Sofia Marchetti\nTalent Partner | Corvid' },
      ),
      mine(sofia, at(-3, '15:20'), 'Perfect, thank you Sofia! See you then.', { cc: [dana] }),
    ],
    { state: 'mine', badge: { id: 'thank-you' } },
    { labels: ['Job search'] },
  );
}

/** What the candidate promised is overdue after its day. */
function ownPromisePassed({ at, say, workday }: Clock): StageThread {
  return hiring(
    'pinegrove-own-promise',
    'Portfolio for the BI developer role',
    [
      mail(
        jonas,
        at(-5, '14:45'),
        text`
          Hello Nadia,

          good to talk this morning about the BI developer role at Pinegrove. Could you send over two or three
          dashboards that you built, with a line on what each one changed? I will share them with the team.

          Jonas
        `,
        { signature: 'Jonas Feld\nTalent Acquisition Manager\nPinegrove' },
      ),
      mine(
        jonas,
        at(-5, '18:02'),
        text`
          Hi Jonas,

          happy to. I need to blank out some numbers first: I'll send them by ${say(workday(-3))}.

          Best,
          Nadia
        `,
      ),
    ],
    { state: 'mine', badge: { id: 'your-turn', strong: true } },
  );
}
