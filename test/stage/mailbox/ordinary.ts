/** What else is in a mailbox: family, friends, receipts, parcels, newsletters. */
import type { Clock } from '../clock.ts';
import type { StageThread } from '../mail.ts';
import { person, text } from '../write.ts';
import { main } from './candidate.ts';

const { mail, mine, other } = main;

const from = {
  mum: person('Adaeze Okafor <adaeze.okafor@postbox.example>'),
  chidi: person('Chidi Okafor <chidi.okafor@postbox.example>'),
  bookclub: person('Hannah Pell <hannah.pell@postbox.example>'),
  landlord: person('Finchley Lettings <office@finchleylettings.example>'),
  dentist: person('Dr Rao Dental Practice <reception@raodental.example>'),
  bank: person('Copperbank <noreply@copperbank.example>'),
  grocer: person('Greenbasket <orders@greenbasket.example>'),
  parcel: person('Swiftparcel <tracking@swiftparcel.example>'),
  rail: person('Overground Tickets <tickets@overground.example>'),
  code: person('coppermine/lagkit <notifications@github.com>'),
  shoes: person('Stride & Sole <hello@strideandsole.example>'),
  paper: person('The Morning Ledger <briefing@morningledger.example>'),
  meetup: person('London Data Meetup <info@londondatameetup.example>'),
  climb: person('The Arch Climbing <bookings@thearchclimbing.example>'),
  pictures: person('Pixwall <no-reply@pixwall.example>'),
};

export const ordinary = ({ at, now }: Clock): StageThread[] => [
  other(
    'mum-sunday',
    'Sunday lunch',
    'primary',
    [
      mail(
        from.mum,
        at(-1, '18:20'),
        'Are you coming on Sunday? Chidi is bringing the little one. I am making jollof, tell me if you want to take some home.\n\nMum',
      ),
      mine(from.mum, at(-1, '18:41'), 'Yes! And yes, obviously.\n\nN x'),
      mail(from.mum, now - 40 * 60_000, 'Good. Bring the big pot back please. The BIG one. xx'),
    ],
    { unread: true },
  ),
  other('chidi-bike', 'Re: your bike is still in my hallway', 'primary', [
    mail(
      from.chidi,
      at(-4, '21:00'),
      'It has been a year. I am naming it. Come and get it or it is called Gerald.',
    ),
    mine(from.chidi, at(-4, '21:20'), 'Saturday, promise.'),
    mail(from.chidi, at(-3, '08:02'), 'Gerald says he will believe it when he sees it.'),
  ]),
  longThread(at(-12, '19:00')),
  other(
    'landlord-boiler',
    'Boiler service: access needed',
    'primary',
    [
      mail(
        from.landlord,
        at(-2, '11:30'),
        text`
          Dear tenant,

          the annual boiler service is due. Could you let us know which morning next week would suit? The engineer needs about an hour.

          Finchley Lettings
        `,
      ),
    ],
    { unread: true, labels: ['Flat'] },
  ),
  other('dentist-reminder', 'Your appointment is coming up', 'primary', [
    mail(
      from.dentist,
      at(-3, '12:00'),
      'Dear Nadia, this is a reminder of your check-up with Dr Rao. Please call us to confirm or reschedule.',
    ),
  ]),
  other('copperbank-statement', 'Your statement is ready', 'updates', [
    mail(
      from.bank,
      at(-5, '03:10'),
      'Your monthly statement is ready to view in the app. We never ask for your password by email.',
    ),
  ]),
  other('greenbasket-receipt', 'Your receipt from Greenbasket #88213', 'updates', [
    mail(
      from.grocer,
      at(-1, '19:12'),
      'Thanks for your order! Oat milk x2, plantain x4, rice 5 kg. Total £31.40. Substitutions: none.',
    ),
  ]),
  other('swiftparcel-out', 'Out for delivery: your parcel from Stride & Sole', 'updates', [
    mail(
      from.parcel,
      at(-2, '07:55'),
      'Your parcel is out for delivery and will arrive between 10:12 and 11:12. Your driver is Pavel.',
    ),
  ]),
  other('overground-ticket', 'Your e-ticket: London to Leeds', 'updates', [
    mail(
      from.rail,
      at(-6, '22:22'),
      'Booking reference QK7T2M. Coach C, seat 41A, facing. Please have this ticket ready for inspection.',
    ),
  ]),
  other('github-issue', '[coppermine/lagkit] Watermark goes backwards after restart (#212)', 'updates', [
    mail(
      from.code,
      at(-4, '16:40'),
      'mbirch left a comment: I can reproduce this with two partitions. The checkpoint holds the watermark of the slower one only.\n\nReply to this email directly or view it on GitHub.',
    ),
  ]),
  other('shoes-promo', 'Nadia, your size is back', 'promotions', [
    mail(
      from.shoes,
      at(-2, '09:30'),
      'The Trail Runner in 39 is back in stock. Free delivery until Sunday. Unsubscribe',
    ),
  ]),
  other('ledger-briefing', 'Morning briefing: rates, rain, and a very large pumpkin', 'promotions', [
    mail(
      from.paper,
      at(-1, '06:00'),
      'Good morning. Three things to know today. The central bank held rates; trains in the north are slow; and in Kent a pumpkin has broken a wall.',
    ),
  ]),
  other('meetup-next', 'London Data Meetup: lightning talks wanted', 'social', [
    mail(
      from.meetup,
      at(-5, '18:00'),
      'Our next evening is on stream processing. We still have two lightning slots: five minutes, no slides needed. Interested?',
    ),
  ]),
  other('climbing-booking', 'Booking confirmed: The Arch, lane 3', 'updates', [
    mail(
      from.climb,
      at(-3, '20:15'),
      'See you at The Arch! Please arrive ten minutes early if you need to hire shoes.',
    ),
  ]),
  other('pixwall-like', 'Hannah and 3 others liked your photo', 'social', [
    mail(
      from.pictures,
      at(-2, '22:10'),
      'Your photo "Gerald in the hallway" is popular today. See what they said.',
    ),
  ]),
];

/** Long enough that its middle goes behind the bar of older messages. */
function longThread(start: number): StageThread {
  const hour = 3_600_000;
  const said: [who: 'her' | 'me', words: string][] = [
    ['her', 'Next book, everyone? I vote for the one about the lighthouse.'],
    ['me', 'Seconded, if it is under 400 pages.'],
    ['her', 'It is 388. I counted the pictures too.'],
    ['me', 'Sold.'],
    ['her', 'Thursday the week after next, at mine? Bring a chair.'],
    ['me', 'One chair, coming up.'],
    ['her', 'Make it two, Priyanka is bringing a friend.'],
    ['her', 'And somebody please finish it this time.'],
  ];
  const mails = said.map(([who, words], i) =>
    who === 'me'
      ? mine(from.bookclub, start + i * hour, words)
      : mail(from.bookclub, start + i * hour, words),
  );
  return other('bookclub-long', 'Book club: the lighthouse one', 'primary', mails, { labels: ['Friends'] });
}
