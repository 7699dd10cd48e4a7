/** The candidate's second account: a few freelance candidacies, and little else. */
import type { Clock } from '../clock.ts';
import type { StageAccount, StageThread } from '../mail.ts';
import { person, text } from '../write.ts';
import { second, secondary } from './candidate.ts';

const { mail, mine, hiring, other } = secondary;

const from = {
  abigail: person('Abigail Stone <abigail.stone@copseandvale.example>'),
  viktor: person('Viktor Halloran <viktor.halloran@nimbusfreight.example>'),
  ats: person('Lark Museum <no-reply@us.greenhouse-mail.io>'),
  paula: person('Paula Ferrer <paula.ferrer@driftwood.example>'),
  host: person('Plainhost <support@plainhost.example>'),
  invoice: person('Tallybook <receipts@tallybook.example>'),
  domain: person('Nameyard <renewals@nameyard.example>'),
  reader: person('Elliot Shaw <elliot.shaw@postbox.example>'),
  podcast: person('Pipe Dreams Podcast <hello@pipedreams.example>'),
  news: person('Small Data Letter <letter@smalldata.example>'),
};

export const secondAccount = (clock: Clock): StageAccount => ({
  ...second,
  signature: 'Nadia',
  threads: [...candidacies(clock), ...others(clock)],
});

function candidacies({ at, say, workday, daysSince }: Clock): StageThread[] {
  const first = at(-8, '11:45');
  const answered = at(-10, '15:20');
  return [
    hiring(
      'copse-silent',
      'Contract: Analytics Engineer, Copse & Vale',
      [
        mail(
          from.abigail,
          at(-8, '09:00'),
          text`
            Hi Nadia,

            we are looking for an Analytics Engineer on a six month contract and found your site. What is your day rate, and from when are you available?

            Abigail
          `,
          { signature: 'Abigail Stone\nTalent Acquisition, Copse & Vale' },
        ),
        mine(
          from.abigail,
          first,
          'Hi Abigail,\n\nmy day rate is 520, and I am available from next month.\n\nNadia',
        ),
      ],
      { state: 'overdue', badge: { id: 'silent', days: daysSince(first), strong: true } },
    ),
    hiring(
      'nimbus-silent',
      'Re: Data Engineer (contract) at Nimbus Freight',
      [
        mail(
          from.viktor,
          at(-10, '14:00'),
          text`
            Hi Nadia,

            thanks for the interview yesterday about the Data Engineer contract. I'll talk to the team and then come back to you.

            Viktor
          `,
          { signature: 'Viktor Halloran\nHiring Manager, Nimbus Freight' },
        ),
        mine(from.viktor, answered, 'Hi Viktor,\n\nthank you, I enjoyed it.\n\nNadia'),
      ],
      { state: 'overdue', badge: { id: 'silent', days: daysSince(answered), strong: true } },
    ),
    hiring(
      'lark-machine',
      'We received your application: Lark Museum',
      [
        mail(
          from.ats,
          at(-2, '20:00'),
          'Dear Nadia,\n\nThank you for applying for Collections Data Analyst at Lark Museum. We have received your application.\n\nThis is an automated message, please do not reply.',
        ),
      ],
      { state: 'no human yet', badge: { id: 'no-human' }, noDraft: true },
    ),
    hiring(
      'driftwood-waiting',
      'Driftwood: data lead, part time',
      [
        mail(
          from.paula,
          at(-1, '10:00'),
          `Hi Nadia,\n\nthanks for the interview on the part-time Data Lead role. You will have our answer by ${say(workday(4))}.\n\nPaula`,
          { signature: 'Paula Ferrer\nHead of People, Driftwood' },
        ),
      ],
      { state: 'waiting', badge: { id: 'due' } },
    ),
  ];
}

const others = ({ at }: Clock): StageThread[] => [
  other('plainhost-notice', 'Planned maintenance on your server', 'primary', [
    mail(
      from.host,
      at(-1, '13:00'),
      'We will restart your server on Sunday between 02:00 and 03:00 UTC. No action is needed.',
    ),
  ]),
  other('tallybook-receipt', 'Receipt for your subscription', 'primary', [
    mail(
      from.invoice,
      at(-3, '08:00'),
      'Thanks for using Tallybook. We charged £9.00 to the card ending 4410.',
    ),
  ]),
  other('nameyard-renewal', 'nadiaokafor.example renews next month', 'primary', [
    mail(
      from.domain,
      at(-6, '08:00'),
      'Your domain will renew automatically. You can turn this off in your account.',
    ),
  ]),
  other('elliot-question', 'Question about your post on watermarks', 'primary', [
    mail(
      from.reader,
      at(-4, '22:00'),
      'Hi Nadia, great post! In the third figure, should the arrow not go the other way? Elliot',
    ),
    mine(from.reader, at(-3, '08:30'), 'Hi Elliot,\n\nyou are right, fixed. Thank you!\n\nNadia'),
  ]),
  other('podcast-invite', 'Would you come on the show?', 'primary', [
    mail(
      from.podcast,
      at(-5, '16:00'),
      'Hi Nadia, we would love to have you on an episode about late data. It takes an hour, coffee included.',
    ),
  ]),
  other('smalldata-letter', 'Small Data Letter #61', 'primary', [
    mail(from.news, at(-2, '06:30'), 'Four links and a rant about averages. Unsubscribe at any time.'),
  ]),
];
