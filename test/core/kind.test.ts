/** Kinds of message without headers; product.md section 3. */
import { expect, test } from 'vitest';
import { read } from '../../src/core/reading/read.ts';

type Mail = { from: string; subject: string; text: string; draft?: true; minutes?: number };

const read2 = (...mails: Mail[]) =>
  read(
    {
      account: { webmail: 'test', address: 'robin@valemail.example' },
      id: 't',
      subject: mails[0]?.subject ?? '',
      newestId: '0',
      messages: mails.map(({ from, subject, text, draft, minutes = 0 }, index) => ({
        id: String(index),
        from: { name: from.replace(/ <.*/, ''), address: /<(.*)>/.exec(from)?.[1] ?? from },
        to: [{ name: '', address: index ? 'robin@valemail.example' : 'maya@northwind.example' }],
        cc: [],
        sentAt: Date.UTC(2026, 10, 2, 9, minutes),
        subject,
        blocks: [{ kind: 'own' as const, text }],
        ...(draft && { draft }),
      })),
    },
    { name: 'Robin Vale', addresses: ['robin@valemail.example'] },
    { timeZone: 'Europe/Berlin', week: { weekend: [6, 7], daysOff: [] } },
    0,
  ).messages;

const maya = 'Maya Chen <maya@northwind.example>';
const me = 'Robin Vale <robin@valemail.example>';

test.each([
  ['human', maya, 'Interview', 'Hi Robin, could we talk on Friday?'],
  ['human', maya, 'Re: Automatic reply: Interview', 'Back now. Friday is fine.'],
  ['auto-reply', maya, 'Automatic reply: Interview', 'I am out of the office until Monday.'],
  ['auto-reply', maya, '[External] Out of office: Interview', 'Back on the 9th.'],
  ['auto-reply', maya, 'Abwesenheitsnotiz: Interview', 'Ich bin bis Montag nicht im Büro.'],
  ['auto-reply', maya, 'Réponse automatique : Interview', 'Je suis en congés.'],
  [
    'bounce',
    'Mail Delivery Subsystem <mailer-daemon@valemail.example>',
    'Undeliverable: Interview',
    "Your message wasn't delivered to maya@northwind.example.",
  ],
  [
    'calendar',
    maya,
    'Invitation: Interview @ Mon Nov 9, 2026 10am',
    'When\nMonday Nov 9, 2026 10am – 11am\nInvitation from Google Calendar',
  ],
  ['calendar', maya, 'Canceled: Interview', 'When: Monday'],
  ['calendar', maya, 'Zugesagt: Interview', 'Maya Chen hat zugesagt.'],
  [
    'calendar',
    'Calendly <notifications@calendly.com>',
    'Confirmed: Intro with Northwind',
    'Your event has been scheduled.\n\nEvent: Intro with Northwind\nWhen: Monday, 9 November, 10:00',
  ],
  [
    'status',
    'TestLab <no-reply@testlab.example>',
    'Invitation: Northwind coding challenge',
    'Northwind has invited you to take the assessment. Please complete the test by Sunday 23:59.',
  ],
  [
    'auto-reply',
    maya,
    'Re: Interview',
    "Happy Thanksgiving! I'm away from the office through Friday. I'll respond when I return on Monday.\n\nMaya",
  ],
  [
    'human',
    maya,
    'Re: Interview',
    'Hi Robin, I am away until Friday and will answer when I am back. Is the test due then?\n\nMaya',
  ],
  [
    'human',
    'Maya Chen, Northwind <reply-81f@teamtailor-mail.com>',
    'Your application',
    'Hi Robin, I liked your application. Do you have time on Thursday?\n\nMaya\n\nReply directly to this mail',
  ],
  [
    'human',
    'Maya Chen <inmail-hit-reply@linkedin.com>',
    'Maya sent you a message',
    "Hi Robin, I'm hiring for a small team. Would you talk to me?\n\nMaya\n\nUnsubscribe",
  ],
  [
    'bulk',
    'Greenhouse <no-reply@greenhouse.io>',
    'Reminder: Ana Ruiz, Backend Engineer',
    'You are interviewing Ana Ruiz tomorrow. Open the interview kit.',
  ],
  [
    'status',
    'careers@northwind.example',
    'Trainee solicitor application',
    'Dear Robin\n\nI regret to say that we shall not be inviting you.\n\nGraduate Recruitment',
  ],
  [
    'bulk',
    'Northwind HR <hr@northwind.example>',
    'Open enrollment begins',
    'Dear Robin, open enrollment begins today. Review your elections by Friday.\n\nNorthwind Human Resources',
  ],
  [
    'bulk',
    'Meadow Mutual <service@meadow.example>',
    'Your quote',
    'Hi Robin, thank you for your application for tenant insurance. To accept, sign the form.\n\nMeadow Mutual',
  ],
  [
    'status',
    'Northwind <no-reply@ashbyhq.com>',
    'Thanks for applying',
    'We have received your application for Engineer.',
  ],
  [
    'status',
    'Northwind Careers <talent@northwind.example>',
    'Your application',
    'Thank you for applying to Northwind.\n\nNorthwind Talent Team',
  ],
  ['bulk', 'Shop <news@shop.example>', '40% off everything', 'Shop now. Unsubscribe'],
  ['bulk', 'LinkedIn <jobalerts-noreply@linkedin.com>', '12 new jobs for you', 'See all jobs. Unsubscribe'],
])('%s: %s, %s', (kind, from, subject, text) => {
  expect(read2({ from, subject, text })[0]?.kind).toBe(kind);
});

test('an absence that comes within minutes of the own mail is an answer of a machine, whatever its subject', () => {
  const mails = (minutes: number) =>
    read2(
      { from: me, subject: 'Interview', text: 'Any news?' },
      { from: maya, subject: 'Re: Interview', text: 'I am out of the office until Monday.', minutes },
    );
  expect(mails(1)[1]?.kind).toBe('auto-reply');
  expect(mails(50)[1]?.kind).toBe('human');
});

test('the own unsent text is a draft', () => {
  expect(read2({ from: me, subject: 'Re: Interview', text: 'I wanted to', draft: true })[0]?.kind).toBe(
    'draft',
  );
});

test('a delay is no failure', () => {
  const [message] = read2({
    from: 'Mail Delivery Subsystem <mailer-daemon@valemail.example>',
    subject: 'Delivery Status Notification (Delay)',
    text: 'Your message has not been delivered yet. Delivery will be retried.',
  });
  expect(message?.kind).not.toBe('bounce');
});

test('who could not be reached is told', () => {
  const [, bounce] = read2(
    { from: me, subject: 'Interview', text: 'Any news?' },
    {
      from: 'Mail Delivery Subsystem <mailer-daemon@valemail.example>',
      subject: 'Undeliverable: Interview',
      text: 'Address not found: maya@northwind.example. Contact postmaster@valemail.example.',
    },
  );
  expect(bounce?.undelivered).toEqual(['maya@northwind.example']);
});

test.each([
  ['no-reply@northwind.example', 'Hello', true],
  ['donotreply@northwind.example', 'Hello', true],
  ['people@northwind.example', 'This mailbox is not monitored. We received your application.', true],
  ['jobs@northwind.example', 'We received your application.', false],
])('%s, %j: nobody reads replies: %s', (from, text, noReply) => {
  expect(read2({ from: `Northwind Team <${from}>`, subject: 'Your application', text })[0]?.noReply).toBe(
    noReply,
  );
});

test('an address to write to is found where the sender reads no replies', () => {
  const [message] = read2({
    from: 'Northwind <northwind@myworkday.com>',
    subject: 'Your application to Northwind',
    text: 'Thank you for applying. Replies to this message are discarded. A person reads people@northwind.example.',
  });
  expect(message?.writeTo).toEqual(['people@northwind.example']);
});
