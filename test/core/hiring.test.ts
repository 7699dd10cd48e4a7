/** Is it a hiring thread? Product.md section 2, example by example; the corpora are measured by `npm run eval`. */
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../src/core/decision.ts';
import { evidenceIds, evidences } from '../../src/core/hiring/evidence.ts';
import { sameRole } from '../../src/core/hiring/role.ts';
import { rowMayBeHiring } from '../../src/core/hiring/row.ts';
import { applyRules } from '../../src/core/hiring/rules.ts';
import { read } from '../../src/core/reading/read.ts';
import type { Person, Thread } from '../../src/core/thread.ts';
import { hasMaterial, rowsOf } from '../support/material.ts';
import { type Example, examples, type Mail } from './hiring-examples.ts';

const candidate = { name: 'Robin Vale', addresses: ['robin@valemail.example', 'r.vale@acmeworks.example'] };
const context = { timeZone: 'Europe/Berlin', week: { weekend: [6, 7], daysOff: [] } } as const;

const person = (text: string): Person => ({
  name: text.replace(/ <.*/, ''),
  address: /<([^>]*)/.exec(text)?.[1] ?? '',
});

const threadOf = (mails: readonly Mail[]): Thread => ({
  account: { webmail: 'test', address: 'robin@valemail.example' },
  id: 't',
  subject: mails[0]?.[1] ?? '',
  newestId: String(mails.length - 1),
  messages: mails.map(([from, subject, text, to = 'robin@valemail.example'], index) => ({
    id: String(index),
    from: person(from),
    to: [{ name: '', address: to }],
    cc: [],
    sentAt: Date.UTC(2026, 10, 2 + index, 9),
    subject,
    blocks: [{ kind: 'own', text }],
  })),
});

const facts = (...mails: Mail[]) => read(threadOf(mails), candidate, context, 0);

describe('verdict', () => {
  test.each(examples.map((example): [string, Example] => [`${example[0]}: ${example[1]}`, example]))(
    '%s',
    (_, [is, , ...mails]) => {
      const { verdict } = facts(...mails);
      expect(verdict.is, JSON.stringify(verdict.evidence)).toBe(is);
    },
  );

  test('every piece of evidence has a known id, and says why', () => {
    for (const [, , ...mails] of examples)
      for (const { id } of facts(...mails).verdict.evidence) expect(evidenceIds).toContain(id);
    for (const id of evidenceIds) expect(evidences[id][1], id).toMatch(/^[A-Z{].*\.$/);
  });

  test('does not hang on the order in which messages are given', () => {
    for (const [, , ...mails] of examples) {
      const thread = threadOf(mails);
      const turned = { ...thread, messages: [...thread.messages].reverse() };
      expect(read(turned, candidate, context, 0)).toEqual(read(thread, candidate, context, 0));
    }
  });
});

describe('learned rules', () => {
  const newsletter = facts(['News <news@letters.contoso.example>', 'Weekly news', 'Unsubscribe']);
  const rule = (about: Decision['about'], value: 'hiring' | 'not hiring' | null, at: number): Decision => ({
    about,
    field: 'verdict',
    value,
    at,
  });
  const judged = (...decisions: Decision[]) => applyRules(newsletter.verdict, newsletter, decisions);

  test('without one, what was read holds', () => {
    expect(judged()).toBe(newsletter.verdict);
  });

  test.each([
    ['thread', `thread:${newsletter.key}`],
    ['sender', 'sender:news@letters.contoso.example'],
    ['domain', 'domain:contoso.example'],
    ['subdomain', 'domain:letters.contoso.example'],
  ] as const)('on the %s beats what was read, and says so', (_, about) => {
    const verdict = judged(rule(about, 'hiring', 1));
    expect(verdict.is).toBe('hiring');
    expect(verdict.evidence[0]?.id).toMatch(/^rule-/);
  });

  test('thread before sender before domain, even where the wider one is newer', () => {
    expect(
      judged(
        rule('domain:contoso.example', 'hiring', 9),
        rule('sender:news@letters.contoso.example', 'not hiring', 1),
      ).is,
    ).toBe('not hiring');
    expect(
      judged(
        rule('sender:news@letters.contoso.example', 'not hiring', 9),
        rule(`thread:${newsletter.key}`, 'hiring', 1),
      ).is,
    ).toBe('hiring');
  });

  test('the newest holds, and one taken back is none', () => {
    const about = 'domain:contoso.example';
    expect(judged(rule(about, 'not hiring', 2), rule(about, 'hiring', 3)).is).toBe('hiring');
    expect(judged(rule(about, 'hiring', 2), rule(about, null, 3))).toBe(newsletter.verdict);
  });
});

describe('company, domain, role, client', () => {
  const found = (...mails: Mail[]) => {
    const { company, domain, role, client } = facts(...mails);
    return { company, domain, role, client };
  };

  test('of a person: the name as the mail spells what the domain runs together', () => {
    const mail: Mail = [
      'Kalina Wrona <kalina@hr.ostojamobility.co.uk>',
      'Senior Product Designer',
      'Hi Robin,\n\nyou are through to the interview.\n\nBest regards,\nKalina Wrona\nOstoja Mobility sp. z o.o.',
    ];
    expect(found(mail)).toMatchObject({
      company: 'Ostoja Mobility',
      domain: 'ostojamobility.co.uk',
      role: 'Senior Product Designer',
    });
  });

  test('of an applicant-tracking system: what it names, and no domain', () => {
    const mail: Mail = [
      'no-reply@us.greenhouse-mail.io',
      'Thank you for applying at Coursera',
      'Thank you for your interest in our Operations Associate role at Coursera!',
    ];
    expect(found(mail)).toEqual({
      company: 'Coursera',
      domain: undefined,
      role: 'Operations Associate',
      client: undefined,
    });
  });

  test.each([
    ['Thank you for applying for the position of Data Analyst II at Northwind.', 'Data Analyst II'],
    ['We received your application for Senior Backend Engineer (Remote).', 'Senior Backend Engineer'],
    ['your application for the Lead Nurse role has been received', 'Lead Nurse'],
    ['The following position: 23199 - Analyst - Data Governance.', 'Analyst - Data Governance'],
    ['Thank you for the panel interview on the Analytics Lead position.', 'Analytics Lead'],
    ['We would like to talk about the position of Data Engineer, Meridian Health.', 'Data Engineer'],
    ['I am hiring an Analytics Engineer on a six month contract and found you.', 'Analytics Engineer'],
    ['Your application for Director, Data Platforms has arrived.', 'Director, Data Platforms'],
    ['We are looking for a founding engineer. Would you talk to us?', 'founding engineer'],
  ])('role in %j', (text, role) => {
    expect(found(['Amy Lee <amy@northwind.example>', 'Hello', text]).role).toBe(role);
  });

  test.each([
    ['Re: Senior Data Engineer interviews', 'Senior Data Engineer'],
    ['Lead Data Engineer @ Tallow', 'Lead Data Engineer'],
  ])('role in the subject %j', (subject, role) => {
    expect(found(['Amy Lee <amy@northwind.example>', subject, 'Hello']).role).toBe(role);
  });

  test('an agency has no domain to join by, and names its client', () => {
    const mail: Mail = [
      'Colin Reed <colin@reedsearch.example>',
      'Head of Platform',
      'Hi Robin,\n\nmy client Larkfield Energy needs a Head of Platform. Interested?\n\nColin Reed\nReed Search Ltd',
    ];
    expect(found(mail)).toMatchObject({
      company: 'Reed Search',
      domain: undefined,
      client: 'Larkfield Energy',
    });
  });

  test('a public mail domain is no company', () => {
    expect(
      found(['Gus Hill <gus.hill@gmail.com>', 'Job', 'We need someone for the early shift.']).domain,
    ).toBeUndefined();
  });

  test.each([
    ['Senior Data Engineer', 'Data Engineer', true],
    ['Data Engineer (m/f/d)', 'data engineer', true],
    ['Data Engineer', 'Product Designer', false],
  ])('%s and %s are the same role: %s', (one, other, same) => {
    expect(sameRole(one, other)).toBe(same);
  });
});

describe('a row of the list', () => {
  const row = (from: string, subject: string, snippet: string) =>
    rowMayBeHiring({ people: [person(from)], subject, snippet });

  test('of the examples that are hiring is worth reading, but for a few that show nothing', () => {
    const missed = examples.filter(
      ([is, , first]) => is === 'hiring' && first && !row(first[0], first[1], first[2].slice(0, 120)),
    );
    expect(missed.length, missed.map(([, what]) => what).join(', ')).toBeLessThanOrEqual(2);
  });

  type Labelled = { label: string; from?: string; subject?: string; body?: string };
  const share = (rows: Labelled[]) =>
    rows.filter(({ from = '', subject = '', body = '' }) => row(from, subject, body.trim().slice(0, 120)))
      .length / rows.length;

  test.skipIf(!hasMaterial)('of job mail is worth it, of other mail mostly not', () => {
    expect(share(rowsOf<Labelled>('corpora/job-mail.jsonl'))).toBeGreaterThan(0.98);
    expect(share(rowsOf<Labelled>('corpora/other-mail.jsonl'))).toBeLessThan(0.08);
  });
});
