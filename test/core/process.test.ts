/** Which threads are one candidacy: product.md section 5, "One process, several threads". */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import type { Decision, Fields } from '../../src/core/decision.ts';
import type { MessageFacts, ThreadFacts } from '../../src/core/facts.ts';
import { processesOf } from '../../src/core/process/process.ts';
import { type Account, type ThreadKey, threadKey } from '../../src/core/thread.ts';
import { account, threadFacts } from '../support/facts.ts';
import { at, fixed, me, they, zoned } from './say.ts';

const other: Account = { webmail: 'outlook', address: account.address };
const ats = { name: 'Northwind', address: 'no-reply@ats.example' };
const key = (id: string) => threadKey(account, id);

type Part = Omit<Partial<ThreadFacts>, 'role' | 'company' | 'domain' | 'client'> & {
  role?: string | undefined;
  company?: string | undefined;
  domain?: string | undefined;
  client?: string | undefined;
};

/** A thread of a person at northwind.example about a designer, unless told otherwise. */
function thread(id: string, part: Part = {}): ThreadFacts {
  const whole = { role: 'Product Designer', messages: [they('2026-11-02 09:00')], ...part };
  const facts = { ...threadFacts({ id }), ...whole, key: threadKey(part.account ?? account, id) };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as ThreadFacts;
}

const machine = (local: string, more: Partial<MessageFacts> = {}) =>
  they(local, { kind: 'status', from: ats, noReply: true, ...more } as never);

/** What an ATS sends: no domain of its own, but the company's name. */
const fromAts = (id: string, part: Part = {}) =>
  thread(id, { domain: undefined, messages: [machine('2026-11-01 09:00')], ...part });

const rejected = (local: string) =>
  machine(local, { signals: [{ kind: 'rejection', by: 'company', quote: '' }] });

const decided = (id: string, value: Fields['process'] | null, when = 1): Decision => ({
  about: `thread:${key(id)}`,
  field: 'process',
  value,
  at: when,
});

/** The ids of the threads of each process. */
const joined = (threads: ThreadFacts[], decisions: Decision[] = []): string[] =>
  processesOf(threads, decisions)
    .map((process) => process.threads.map(({ id }) => id).join('+'))
    .sort();

describe('threads of one company', () => {
  test.each([
    ['by domain', thread('a'), thread('b'), ['a+b']],
    ['of other domains', thread('a'), thread('b', { domain: 'southwind.example' }), ['a', 'b']],
    [
      'of other domains, though the name is the same',
      thread('a'),
      thread('b', { domain: 'northwind-labs.example' }),
      ['a', 'b'],
    ],
    ['of other accounts', thread('a'), thread('b', { account: other }), ['a', 'b']],
    ['by the name that an ATS says', thread('b'), fromAts('a'), ['a+b']],
    ['by a name with its legal form', thread('b'), fromAts('a', { company: 'Northwind GmbH' }), ['a+b']],
    [
      'by a name that the domain runs together',
      thread('b', { company: undefined, domain: 'north-wind.example' }),
      fromAts('a', { company: 'North Wind' }),
      ['a+b'],
    ],
    [
      'by the beginning of a name',
      thread('b', { company: undefined }),
      fromAts('a', { company: 'Northwind Energy Company' }),
      ['a+b'],
    ],
    [
      'not by the beginning of a word',
      thread('b', { company: 'North', domain: 'north.example' }),
      fromAts('a'),
      ['a', 'b'],
    ],
    [
      'not by half a name',
      thread('b', { company: 'Larkfield Partners', domain: 'larkfieldpartners.example' }),
      fromAts('a', { company: 'Larkfield Energy' }),
      ['a', 'b'],
    ],
    [
      'by the name alone, where an ATS names no role',
      thread('b'),
      fromAts('a', { role: undefined }),
      ['a+b'],
    ],
    ['two ATS mails of one company', fromAts('a'), fromAts('b'), ['a+b']],
    ['two companies at one ATS', fromAts('a'), fromAts('b', { company: 'Palawan Grid' }), ['a', 'b']],
    ['with another role', thread('a'), thread('b', { role: 'Data Engineer' }), ['a', 'b']],
    ['with the role said shorter', thread('a'), thread('b', { role: 'Designer' }), ['a+b']],
    ['without a role', thread('a'), thread('b', { role: undefined }), ['a+b']],
  ] as [string, ThreadFacts, ThreadFacts, string[]][])('%s', (_, one, two, expected) => {
    expect(joined([one, two])).toEqual(expected);
    expect(joined([two, one])).toEqual(expected);
  });

  test('what is not hiring joins nothing', () => {
    const verdict = {
      is: 'not hiring' as const,
      score: -5,
      evidence: [{ id: 'newsletter', values: {}, weight: -5 }],
    };
    expect(joined([thread('a'), thread('b', { verdict })])).toEqual(['a']);
    const word: Decision = { about: `thread:${key('b')}`, field: 'verdict', value: 'hiring', at: 1 };
    expect(joined([thread('a'), thread('b', { verdict })], [word])).toEqual(['a+b']);
  });
});

describe('agencies and public mail', () => {
  const agency = (id: string, part: Part = {}) =>
    thread(id, { domain: undefined, company: 'Brindle Search', client: 'Northwind', ...part });

  test.each([
    ['with the client\u2019s own thread', agency('a'), thread('b'), ['a+b']],
    ['with the same client and role', agency('a'), agency('b'), ['a+b']],
    ['not with another client', agency('a'), agency('b', { client: 'Southwind' }), ['a', 'b']],
    ['not with another role', agency('a'), agency('b', { role: 'Data Engineer' }), ['a', 'b']],
    ['not without a role', agency('a'), agency('b', { role: undefined }), ['a', 'b']],
    [
      'not by the agency\u2019s own name alone',
      agency('a', { client: undefined, role: undefined }),
      agency('b', { client: undefined, role: undefined }),
      ['a', 'b'],
    ],
  ] as [string, ThreadFacts, ThreadFacts, string[]][])('%s', (_, one, two, expected) => {
    expect(joined([one, two])).toEqual(expected);
  });
});

describe('a thread that names no role', () => {
  const second = () => thread('b', { role: 'Data Engineer' });
  const vague = (local = '2026-11-09 09:00') => thread('c', { role: undefined, messages: [they(local)] });

  test('joins the only open process', () => {
    const over = thread('b', { role: 'Data Engineer', messages: [rejected('2026-11-03 09:00')] });
    expect(joined([thread('a'), over, vague()])).toEqual(['a+c', 'b']);
  });

  test('is asked about where there are several', () => {
    const processes = processesOf([thread('a'), second(), vague()], []);
    const own = processes.find(({ threads }) => threads[0]?.id === 'c');
    expect(own?.mayJoin).toEqual([key('a'), key('b')]);
    expect(own && assess(own, [], zoned('UTC'), at('2026-11-10')).ask).toBe('which process');
  });

  test('and the answer joins it', () => {
    const processes = processesOf([thread('a'), second(), vague()], [decided('c', key('b'))]);
    expect(processes.map(({ threads, mayJoin }) => [threads.map(({ id }) => id).join('+'), mayJoin])).toEqual(
      [
        ['a', undefined],
        ['b+c', undefined],
      ],
    );
  });

  test('joins what was closed, where nothing is open: a kind word after a rejection', () => {
    expect(joined([thread('a', { messages: [rejected('2026-11-03 09:00')] }), vague()])).toEqual(['a+c']);
  });
});

describe('a new application after closing', () => {
  const closed = (local = '2026-11-03 09:00') =>
    thread('a', { messages: [they('2026-11-02 09:00'), rejected(local)] });
  const again = (local: string) => fromAts('b', { messages: [machine(local, { mentions: ['applied'] })] });

  test('is a new process', () => {
    expect(joined([closed(), again('2026-11-20 09:00')])).toEqual(['a', 'b']);
  });

  test('while it is open it is the same', () => {
    expect(joined([closed('2026-11-30 09:00'), again('2026-11-20 09:00')])).toEqual(['a+b']);
  });

  test('also after closing by hand', () => {
    const hand: Decision = {
      about: `thread:${key('a')}`,
      field: 'closed',
      value: true,
      at: at('2026-11-10'),
    };
    expect(joined([thread('a'), again('2026-11-20 09:00')], [hand])).toEqual(['a', 'b']);
  });

  test('a second rejection is none', () => {
    const no = fromAts('b', {
      messages: [
        machine('2026-11-20 09:00', {
          mentions: ['applied'],
          signals: [{ kind: 'rejection', by: 'company', quote: '' }],
        }),
      ],
    });
    expect(joined([closed(), no])).toEqual(['a+b']);
  });
});

describe('a thread that says nothing for or against hiring', () => {
  const evidence = (weight: number) => [{ id: 'any', values: {}, weight }];
  const nothing = (weights: number[] = []) => ({
    is: 'not hiring' as const,
    score: 0,
    evidence: weights.flatMap(evidence),
  });
  const mail = (part: Parameters<typeof they>[1] = {}) => [they('2026-11-09 09:00', part)];
  const bram = { name: 'Bram Visser', address: 'bram@northwind.example' };
  const invitation = {
    kind: 'calendar' as const,
    from: bram,
    signals: [fixed('2026-11-12 10:00', '2026-11-12 11:00')],
  };
  const quiet = (part: Part) => thread('b', { role: undefined, verdict: nothing(), ...part });

  test.each([
    ['goes with the process of the person who writes', quiet({ messages: mail() }), ['a+b']],
    ['also with a hint that it may be', quiet({ messages: mail(), verdict: nothing([2]) }), ['a+b']],
    ['an invitation with that of its domain', quiet({ messages: mail(invitation) }), ['a+b']],
    ['not of somebody unknown at the same domain', quiet({ messages: mail({ from: bram }) }), ['a']],
    [
      'not with anything that speaks against it',
      quiet({ messages: mail(), verdict: nothing([2, -4]) }),
      ['a'],
    ],
    [
      'not of a person elsewhere',
      quiet({ messages: mail(), domain: 'elsewhere.example', company: 'Elsewhere' }),
      ['a'],
    ],
  ] as [string, ThreadFacts, string[]][])('%s', (_, facts, expected) => {
    expect(joined([thread('a'), facts])).toEqual(expected);
  });

  test('not where the candidate has ruled it out', () => {
    const word: Decision = { about: `thread:${key('b')}`, field: 'verdict', value: 'not hiring', at: 1 };
    expect(joined([thread('a'), quiet({ messages: mail() })], [word])).toEqual(['a']);
  });
});

describe('threads of auto-replies or bounces alone', () => {
  const lost = { is: 'not hiring' as const, score: -1, evidence: [] };
  const wrote = () => thread('a', { messages: [they('2026-11-02 09:00'), me('2026-11-03 09:00')] });
  const echo = (id: string, part: Parameters<typeof they>[1]) =>
    thread(id, {
      role: undefined,
      company: undefined,
      domain: undefined,
      verdict: lost,
      messages: [they('2026-11-03 09:01', part)],
    });
  const bounce = (undelivered: string[]) =>
    echo('b', { kind: 'bounce', from: { name: '', address: 'mailer-daemon@mail.example' }, undelivered });

  test('follow the mail that they answer', () => {
    expect(joined([wrote(), echo('b', { kind: 'auto-reply' })])).toEqual(['a+b']);
    expect(joined([wrote(), bounce(['maya@northwind.example'])])).toEqual(['a+b']);
  });

  test('and take it back where it bounced', () => {
    const [process] = processesOf([wrote(), bounce(['maya@northwind.example'])], []);
    expect(process && assess(process, [], zoned('UTC'), at('2026-11-04')).badge).toEqual({
      id: 'bounced',
      strong: true,
    });
  });

  test('come after it', () => {
    const early = echo('b', { kind: 'auto-reply', sentAt: at('2026-11-01') });
    expect(joined([wrote(), early])).toEqual(['a']);
  });

  test('to nobody of a hiring thread follow nothing', () => {
    expect(joined([wrote(), bounce(['aunt@example.org'])])).toEqual(['a']);
  });
});

describe('by hand', () => {
  const apart = () => [thread('a'), thread('b', { domain: 'southwind.example', company: 'Southwind' })];

  test('joined', () => {
    expect(joined(apart(), [decided('b', key('a'))])).toEqual(['a+b']);
    expect(joined([...apart(), thread('c')], [decided('c', key('b'))])).toEqual(['a', 'b+c']);
  });

  test('split', () => {
    expect(joined([thread('a'), thread('b')], [decided('b', 'alone')])).toEqual(['a', 'b']);
    expect(joined([thread('a'), thread('b'), thread('c')], [decided('a', 'alone')])).toEqual(['a', 'b+c']);
  });

  test('taken back', () => {
    expect(joined([thread('a'), thread('b')], [decided('b', 'alone'), decided('b', null, 2)])).toEqual([
      'a+b',
    ]);
  });

  test('with a thread that is unknown, it is on its own', () => {
    expect(joined(apart(), [decided('b', 'gmail/x/none' as ThreadKey)])).toEqual(['a', 'b']);
  });
});

describe('over all its messages', () => {
  const asked = () => they('2026-11-02 09:00', { signals: [{}] });
  const goesTo = (threads: ThreadFacts[], now = '2026-11-05') => {
    const [process] = processesOf(threads, []);
    if (!process) throw new Error('no process');
    const { turn, state, goesTo: thread } = assess(process, [], zoned('UTC'), at(now));
    return [turn, state, thread.split('/').at(-1)];
  };
  const bram = { name: 'Bram Visser', address: 'bram@northwind.example' };

  test('an answer in one thread counts for all; the badge goes to who asked', () => {
    const second = thread('b', { messages: [they('2026-11-04 09:00', { from: bram, signals: [{}] })] });
    expect(goesTo([thread('a', { messages: [asked(), me('2026-11-03 09:00')] }), second])).toEqual([
      'mine',
      'mine',
      'b',
    ]);
  });

  test('theirs: to the thread in which the person who owes the answer wrote last', () => {
    const newer = thread('b', { messages: [they('2026-11-03 09:00', { from: bram })] });
    const own = thread('a', { messages: [asked(), me('2026-11-04 09:00')] });
    expect(goesTo([own, newer])).toEqual(['theirs', 'waiting', 'a']);
  });

  test('ahead: to who fixed it; an invitation is not writing', () => {
    const meeting = {
      kind: 'meeting',
      fixed: true,
      start: at('2026-11-09 10:00'),
      end: at('2026-11-09 11:00'),
    } as const;
    const words = thread('a', { messages: [they('2026-11-02 09:00', { signals: [meeting] })] });
    const invitation = thread('b', {
      domain: undefined,
      messages: [
        they('2026-11-03 09:00', { kind: 'calendar', from: ats, noReply: true, signals: [meeting] }),
      ],
    });
    expect(goesTo([words, invitation])).toEqual(["nobody's", 'ahead', 'a']);
  });

  test('closed: the last human\u2019s thread', () => {
    expect(
      goesTo([
        thread('a', { messages: [asked()] }),
        fromAts('b', { messages: [rejected('2026-11-04 09:00')] }),
      ]),
    ).toEqual(["nobody's", 'closed', 'a']);
  });

  test('nobody has answered but a machine: the thread of the application', () => {
    const applied = thread('a', { messages: [me('2026-11-02 09:00', { mentions: ['applied'] })] });
    const newer = fromAts('b', { messages: [machine('2026-11-04 09:00')] });
    expect(goesTo([applied, newer])).toEqual(['theirs', 'waiting', 'a']);
  });

  test('machines only: the newest', () => {
    const newer = fromAts('b', { messages: [machine('2026-11-04 09:00')] });
    expect(goesTo([fromAts('a'), newer])).toEqual(['theirs', 'no human yet', 'b']);
  });
});
