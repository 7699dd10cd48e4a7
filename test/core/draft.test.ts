import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Occasion, Reason, ReasonId } from '../../src/core/assessment.ts';
import type { Day } from '../../src/core/calendar/days.ts';
import type { Stage } from '../../src/core/decision.ts';
import { MOST_WORDS, writeDraft } from '../../src/core/draft/draft.ts';
import type { MessageFacts } from '../../src/core/facts.ts';
import { hashSentences } from '../../src/core/reading/sentences.ts';
import { findReason, reasons } from '../../src/core/reasons/index.ts';
import { defaultSettings, type Tone } from '../../src/core/settings.ts';
import type { Standing } from '../../src/core/turn/standing.ts';
import { maya, threadFacts } from '../support/facts.ts';
import { day, interview, mine, on, signal, standingOf, theirs, zone } from '../support/standing.ts';
import { cliches, guiltOrPressure } from './pressure.ts';

const tones: readonly Tone[] = ['warm', 'neutral', 'brief'];
const nudges: readonly Occasion[] = ['first', 'second', 'closing'];
const notes: readonly Occasion[] = ['thank-you', 'late-answer', 'offer-update', 'feedback', 'availability'];
const stages: readonly Stage[] = ['approached', 'applied', 'screening', 'interviewing', 'deciding', 'offer'];

const reasonOf = (id: ReasonId): Reason => ({
  id,
  strength: 'chosen',
  because: { id: 'chosen', values: {} },
});
const write = (standing: Standing, reason: Reason | undefined = findReason(standing)): string =>
  writeDraft(standing, reason).draft?.text ?? '';
const toned = (standing: Standing, tone: Tone): Standing => ({
  ...standing,
  settings: { ...standing.settings, tone },
});
const questionsIn = (text: string): string[] => text.match(/[^.?!]*\?/g) ?? [];
const spoken = [theirs('11-16'), mine('11-17')];

/** Everything that a draft could say, each of which may be missing. */
const facts = [
  'person name',
  'company',
  'role',
  'own name',
  'mail of theirs',
  'mail of mine',
  'application',
  'meeting held',
  'nudges',
  'hours',
  'own reschedule',
  'no-show of theirs',
  'absence',
  'promise passed',
  'promise open',
  'in-seat date',
  'request',
  'offer of theirs',
  'other offer',
  'deadline of it',
  'final round',
  'start date',
  'notice',
] as const;
type Known = ReadonlySet<(typeof facts)[number]>;

function messagesOf(known: Known): MessageFacts[] {
  const company = { by: 'company' } as const;
  const signals = [
    known.has('absence') && signal('out-of-office', { to: day('2026-11-22') }),
    known.has('promise passed') && signal('reply-promise', { to: day('2026-11-20') }),
    known.has('promise open') && signal('reply-promise', { to: day('2026-12-04') }),
    known.has('in-seat date') && signal('in-seat-date', { from: day('2027-02-01') }),
    known.has('request') && signal('request', { asks: 'cv', ...company }),
    known.has('offer of theirs') && signal('offer', { to: day('2026-12-02') }),
  ].filter((one) => one !== false);
  const moved = signal('reschedule', { by: 'candidate' });
  const missed = [
    theirs('11-10', {
      signals: [
        signal('meeting', { fixed: true, from: day('2026-11-12'), start: on('11-12'), end: on('11-12') + 1 }),
      ],
    }),
    mine('11-13', { signals: [signal('no-show')] }),
  ];
  const messages = [
    known.has('application') && mine('11-02', { mentions: ['applied'] }),
    ...(known.has('no-show of theirs') ? missed : []),
    known.has('mail of theirs') && theirs('11-16', { signals }),
    known.has('mail of mine') && mine('11-17'),
    known.has('own reschedule') && mine('11-18', { signals: [moved] }),
  ].filter((one) => one !== false);
  return messages.length > 0 ? messages : [theirs('11-02', { kind: 'status' })];
}

type World = { known: Known; tone: Tone; occasion: Occasion; stage: Stage; thread: number };

function standingIn({ known, tone, occasion, stage, thread }: World): Standing {
  const messages = messagesOf(known);
  const written = [mine('11-20'), mine('11-23')].slice(
    0,
    occasion === 'closing' ? 2 : occasion === 'second' ? 1 : 0,
  );
  const sent = known.has('nudges') ? written : [];
  const { company, role, ...base } = standingOf([...messages, ...sent]);
  const id = `t${thread}`;
  return {
    ...base,
    goesTo: threadFacts({ id, messages }),
    person: known.has('person name') ? maya : { name: '', address: 'maya@northwind.example' },
    ...(known.has('company') && company && { company }),
    ...(known.has('role') && role && { role }),
    held: known.has('meeting held') ? [interview('11-13')] : [],
    nudges: sent,
    stage,
    occasion,
    settings: {
      ...defaultSettings,
      timeZone: zone,
      tone,
      name: known.has('own name') ? 'Robin Ashdown' : '',
      hours: known.has('hours') ? { from: 9, to: 17 } : { from: 9, to: 9 },
      timeline: {
        offers: known.has('other offer')
          ? [known.has('deadline of it') ? { deadline: day('2026-12-04') } : {}]
          : [],
        finalRounds: known.has('final round') ? [{ day: day('2026-12-03') }] : [],
        ...(known.has('start date') && { startDate: day('2027-03-01') as Day }),
        ...(known.has('notice') && { notice: { count: 3, unit: 'months' as const } }),
      },
    },
  };
}

const worlds = fc.record({
  known: fc.subarray([...facts]).map((some): Known => new Set(some)),
  tone: fc.constantFrom(...tones),
  occasion: fc.constantFrom(...nudges, ...notes),
  stage: fc.constantFrom(...stages),
  thread: fc.nat({ max: 50 }),
});
const reasonIds = fc.constantFrom(...reasons.map(({ id }) => id));

test('whichever facts are missing: nothing unfilled, nothing untrue, never too long, never more than two questions', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(worlds, reasonIds, (world, id) => {
      const standing = standingIn(world);
      const { draft, noDraft } = writeDraft(standing, reasonOf(id));
      if (!draft) {
        expect(['no-meeting', 'no-offer-recorded', 'no-availability']).toContain(noDraft?.id);
        return;
      }
      const { text } = draft;
      const { known } = world;
      expect(text).not.toMatch(/[{}[\]<>|]|undefined|null|NaN|\bon ,|\(\)|\s[.,;?!]/);
      expect(text).not.toMatch(/[^\S\n]{2}|\n{3}|^\s|\s$/);
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
      expect(questionsIn(text).length).toBeLessThanOrEqual(2);
      for (const word of [...guiltOrPressure, ...cliches]) expect(text).not.toMatch(word);

      // Nothing is said that is not known.
      if (!known.has('role')) expect(text).not.toMatch(/Product Designer/);
      if (!known.has('other offer') && standing.occasion !== 'late-answer')
        expect(text).not.toMatch(/offer, |another offer|an offer/);
      if (!known.has('final round')) expect(text).not.toMatch(/final round/);
      if (!known.has('meeting held')) expect(text).not.toMatch(/I interviewed|the interview/);
      if (!known.has('hours')) expect(text).not.toMatch(/\d:00/);
      if (!known.has('own reschedule')) expect(text).not.toMatch(/moving our/);
      if (!known.has('notice')) expect(text).not.toMatch(/notice period|months/);
      if (!known.has('start date')) expect(text).not.toMatch(/March/);
      if (!known.has('absence')) expect(text).not.toMatch(/welcome back|you were away/i);

      expect(
        text.startsWith(
          known.has('person name') ? 'H' : standing.settings.tone === 'warm' ? 'Hi there,' : 'Hello',
        ),
      ).toBe(true);
      expect(text.split('\n\n').length).toBeGreaterThanOrEqual(3);
      if (known.has('own name')) expect(text.endsWith(',\nRobin Ashdown')).toBe(true);
    }),
    { numRuns: 800 },
  );
});

test('no sentence that the candidate has written in the process comes again', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(worlds, reasonIds, (world, id) => {
      const standing = standingIn(world);
      const before = write(standing, reasonOf(id));
      if (!before) return;
      const sent = mine('11-19', { sentences: hashSentences(before) });
      const after = write({ ...standing, messages: [...standing.messages, sent] }, reasonOf(id));
      const repeated = hashSentences(after).filter((hash) => sent.sentences.includes(hash));
      expect(repeated).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('first, second and closing note share no sentence, though nothing is known of what was sent', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(worlds, reasonIds, reasonIds, (world, one, other) => {
      const of = (occasion: Occasion, id: ReasonId) => {
        const [, ...paragraphs] = write(standingIn({ ...world, occasion }), reasonOf(id)).split('\n\n');
        return paragraphs.slice(0, -1).flatMap((text) => text.split(/(?<=[.?!])\s/));
      };
      const [first, second, closing] = [of('first', one), of('second', other), of('closing', other)];
      expect(first.filter((sentence) => second.includes(sentence) || closing.includes(sentence))).toEqual([]);
      expect(second.filter((sentence) => closing.includes(sentence))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('ten threads do not get the same note, and one thread always gets the same', () => {
  for (const tone of tones) {
    const noteOf = (thread: number) =>
      write(
        standingIn({ known: new Set(facts), tone, occasion: 'first', stage: 'interviewing', thread }),
        reasonOf('high volume'),
      );
    expect(noteOf(3)).toBe(noteOf(3));
    expect(new Set(Array.from({ length: 10 }, (_, thread) => noteOf(thread))).size).toBeGreaterThanOrEqual(9);
    // The choices of the sentences do not hang together.
    const many = new Set(Array.from({ length: 200 }, (_, thread) => noteOf(thread)));
    expect(many.size).toBeGreaterThan(tone === 'warm' ? 150 : 80);
  }
});

test('five reasons, three nudges, three tones: a note for each, and no two alike', () => {
  const texts = new Set<string>();
  for (const { id } of reasons)
    for (const occasion of nudges)
      for (const tone of tones) texts.add(write(toned(standingOf(spoken, { occasion }), tone), reasonOf(id)));
  expect(texts.has('')).toBe(false);
  expect(texts.size).toBe(45);
});

describe('questions', () => {
  const asked = (changes: Partial<Standing>, signals: MessageFacts['signals'] = []) =>
    questionsIn(
      write(standingOf([theirs('11-16', { signals }), mine('11-17')], changes), reasonOf('high volume')),
    ).join(' ');
  const reply = /hear back|know more|next step|new date|date for your answer/;

  test('asks for both dates where neither is known', () => {
    const thread = (at: number) => asked({ goesTo: threadFacts({ id: `t${at}` }) });
    for (let at = 0; at < 10; at += 1) expect(thread(at)).toMatch(reply);
    expect(Array.from({ length: 10 }, (_, at) => thread(at)).join()).toMatch(/start\?|seat\?/);
  });

  test('not when the answer is promised for a day that is still to come', () => {
    const messages = [theirs('11-16', { signals: [signal('reply-promise', { to: day('2026-11-26') })] })];
    expect(questionsIn(write(standingOf(messages), reasonOf('high volume'))).join(' ')).not.toMatch(reply);
  });

  test('for a new date where the promised one has passed', () => {
    const messages = [theirs('11-16', { signals: [signal('reply-promise', { to: day('2026-11-25') })] })];
    expect(questionsIn(write(standingOf(messages), reasonOf('high volume'))).join(' ')).toMatch(
      /Wednesday, 25 November/,
    );
  });

  test('not once more what the candidate has asked, until they have written again', () => {
    const before = [theirs('11-02'), mine('11-03', { mentions: ['asks-reply-date', 'asks-start-date'] })];
    const written = (messages: readonly MessageFacts[], occasion: Occasion) =>
      Array.from({ length: 10 }, (_, at) => {
        const goesTo = threadFacts({ id: `t${at}`, messages });
        return write(standingOf(messages, { occasion, goesTo, nudges: [] }), reasonOf('high volume'));
      }).join();
    for (const occasion of ['first', 'second'] as const) {
      expect(written(before, occasion)).not.toMatch(reply);
      expect(written(before, occasion)).not.toMatch(/start\?|seat\?|answer\?/);
    }
    // A first day, once asked for, stays asked; after a word of theirs the next round has its own date.
    const again = written([...before, theirs('11-10')], 'first');
    expect(again).toMatch(reply);
    expect(again).not.toMatch(/start\?|seat\?/);
  });

  test('for how long hiring stands still is asked once', () => {
    const frozen = [theirs('11-02', { signals: [signal('hiring-freeze')] })];
    const note = (messages: readonly MessageFacts[]) =>
      write(standingOf(messages, { occasion: 'second' }), reasonOf('hiring freeze'));
    expect(questionsIn(note([...frozen, mine('11-03')])).join()).toMatch(/hire|open|hiring|role|position/);
    const asked = note([...frozen, mine('11-03', { mentions: ['asks-reply-date'] })]);
    expect(asked).not.toMatch(/become any clearer|better view by now/);
  });

  test('not for the start where it is known, nor at a stage that is too early for it', () => {
    expect(asked({}, [signal('in-seat-date', { from: day('2027-01-04') })])).not.toMatch(/start|seat/);
    for (const stage of ['approached', 'applied', 'screening'] as const)
      for (let at = 0; at < 5; at += 1)
        expect(asked({ stage, goesTo: threadFacts({ id: `t${at}` }) })).not.toMatch(/start\?|seat\?/);
  });
});

describe('scheduling', () => {
  const reason = reasonOf('scheduling conflict');

  test('offers three concrete times on working days, in words and in the zone they are meant in', () => {
    const text = write(standingOf(spoken), reason);
    expect(text.match(/\w+day, \d+ \w+ at \d\d:00/g)).toHaveLength(3);
    expect(text).toContain('(Berlin time)');
    expect(text).not.toMatch(/Saturday|Sunday/);
  });

  test('does not offer a day again that was offered before, nor one that is taken', () => {
    const offered = signal('meeting', { by: 'candidate', from: day('2026-11-30'), to: day('2026-11-30') });
    const messages = [theirs('11-16'), mine('11-17', { signals: [offered] })];
    const text = write(standingOf(messages, { ahead: [interview('12-01')] }), reason);
    expect(text).not.toMatch(/30 November|1 December/);
    expect(text).toMatch(/2 December/);
  });

  test('owns what the candidate moved or missed, and never blames the company for what it did', () => {
    const moved = [theirs('11-16'), mine('11-18', { signals: [signal('reschedule', { by: 'candidate' })] })];
    const missed = [theirs('11-16'), mine('11-18', { signals: [signal('no-show', { by: 'candidate' })] })];
    for (const tone of tones) {
      expect(write(toned(standingOf(moved), tone), reason)).toMatch(/moving our/);
      expect(write(toned(standingOf(missed), tone), reason)).toMatch(/missing our/);
    }
    const theirMove = [theirs('11-16', { signals: [signal('reschedule')] }), mine('11-17')];
    expect(write(standingOf(theirMove), reason)).not.toMatch(/sorry|apolog|moving|your (change|move)/i);
  });

  test('a call that they missed is said as missing each other, with its day', () => {
    const fixed = signal('meeting', {
      fixed: true,
      from: day('2026-11-18'),
      start: on('11-18'),
      end: on('11-18') + 1,
    });
    const messages = [theirs('11-16', { signals: [fixed] }), mine('11-19', { signals: [signal('no-show')] })];
    expect(write(standingOf(messages), reason)).toMatch(/Wednesday, 18 November/);
  });
});

describe('the candidate’s own timeline', () => {
  const known = (
    timeline: NonNullable<Standing['settings']['timeline']>,
    changes: Partial<Standing> = {},
  ) => {
    const standing = standingOf(spoken, changes);
    return write({ ...standing, settings: { ...standing.settings, timeline } });
  };
  const offers = (deadline?: string, more = {}) => ({
    offers: [{ ...(deadline ? { deadline: day(deadline) } : {}), ...more }],
    finalRounds: [],
  });

  test('an offer is told with its deadline', () => {
    expect(known(offers('2026-12-04'))).toMatch(/another offer.*Friday, 4 December/);
    expect(known(offers())).toMatch(/another offer/);
  });

  test('not one that has lapsed, nor the one of this very company or process', () => {
    expect(known(offers('2026-11-25'))).not.toMatch(/offer/);
    expect(known(offers('2026-11-26'))).toMatch(/offer/);
    expect(known(offers('2026-12-04', { company: 'NORTHWIND' }))).not.toMatch(/offer/);
    expect(known(offers('2026-12-04', { process: threadFacts().key }))).not.toMatch(/offer/);
  });

  test('the name of the other company is never told', () => {
    expect(known(offers('2026-12-04', { company: 'Contoso' }))).not.toMatch(/Contoso/);
  });

  test('a final round elsewhere while it is ahead', () => {
    const rounds = (date: string) => ({ offers: [], finalRounds: [{ day: day(date) }] });
    expect(known(rounds('2026-12-02'))).toMatch(/final round elsewhere on Wednesday, 2 December/);
    expect(known(rounds('2026-11-20'))).not.toMatch(/final round/);
  });

  test('start date and notice period once people have met', () => {
    const timeline = { offers: [], finalRounds: [], startDate: day('2027-02-01') };
    expect(known(timeline)).toMatch(/Monday, 1 February/);
    expect(known(timeline, { stage: 'applied' })).not.toMatch(/February/);
    expect(known({ offers: [], finalRounds: [], notice: { count: 1, unit: 'months' } })).toMatch(
      /one month\b/,
    );
    expect(known({ ...timeline, startDate: day('2026-11-02') })).not.toMatch(/2 November/);
  });
});

describe('where no note is proposed', () => {
  const no = (changes: Partial<Standing>, messages = spoken) => {
    const standing = standingOf(messages, changes);
    return writeDraft(standing, findReason(standing));
  };

  test('nothing, where none is called for', () => {
    const { occasion: _, ...standing } = standingOf(spoken);
    expect(writeDraft(standing, findReason(standing))).toEqual({});
  });

  test('no human address: none known, a no-reply one by name, or by its own word', () => {
    const { person: _, ...standing } = standingOf(spoken);
    expect(writeDraft(standing, findReason(standing))).toEqual({ noDraft: { id: 'no-human', values: {} } });
    expect(no({ person: { name: 'Northwind', address: 'no-reply@northwind.example' } }).noDraft?.id).toBe(
      'no-human',
    );
    const unread = [theirs('11-16', { noReply: true }), mine('11-17')];
    expect(no({}, unread).noDraft?.id).toBe('no-human');
    expect(no({ person: { name: 'Maya', address: 'maya@other.example' } }, unread).draft).toBeDefined();
  });

  test('a language that is not understood, or in which no note can be written', () => {
    const finnish = [theirs('11-16', { language: 'fi', understood: false }), mine('11-17')];
    expect(no({}, finnish).noDraft).toEqual({ id: 'language', values: { language: 'fi' } });
    expect(no({}, [theirs('11-16', { language: 'de' }), mine('11-17')]).noDraft?.id).toBe('language');
    expect(no({}, [theirs('11-16', { language: 'und' }), mine('11-17')]).draft).toBeDefined();
    const backInEnglish = [...finnish, theirs('11-18'), mine('11-18')];
    expect(no({}, backInEnglish).draft).toBeDefined();
  });

  test('everything that it could say has been said', () => {
    const templates = { 'reason.high-volume.first.warm': 'I am still very interested in this.' };
    const standing = standingOf([
      theirs('11-16'),
      mine('11-17', { sentences: hashSentences('I am still very interested in this.') }),
    ]);
    const used = { ...standing, settings: { ...standing.settings, templates } };
    expect(writeDraft(used, reasonOf('high volume')).noDraft).toEqual({ id: 'nothing-new', values: {} });
  });
});

test('a draft is bound to its thread, its account, its newest message and the person', () => {
  const standing = standingOf(spoken, { replyAll: true });
  expect(writeDraft(standing, findReason(standing)).draft).toMatchObject({
    occasion: 'first',
    account: standing.goesTo.account,
    thread: standing.goesTo.key,
    threadId: 't1',
    newestId: 'm1',
    to: maya,
    replyAll: true,
  });
});

test('the candidate’s own words are used, and cut back where they are too many', () => {
  const long = Array.from(
    { length: 7 },
    (_, at) => `Sentence ${at} has exactly ten words of which none matters.`,
  );
  const templates = {
    'reason.high-volume.first.warm': long.join('\n'),
    'context.first.warm': long.map((line) => line.replace('Sentence', 'Context')).join('\n'),
    'close.first.warm': long.map((line) => line.replace('Sentence', 'Close')).join('\n'),
  };
  const standing = standingOf(spoken);
  const text = write({ ...standing, settings: { ...standing.settings, templates } }, reasonOf('high volume'));
  expect(text).toContain(long.join(' '));
  expect(text.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
});

test('a tone or a reason chosen for this process is followed', () => {
  const decided = (tone: Tone) => write(standingOf(spoken, { decisions: { tone: { value: tone, at: 1 } } }));
  expect(decided('brief').split(/\s+/).length).toBeLessThan(decided('warm').split(/\s+/).length);
  const standing = standingOf(spoken, { decisions: { reason: { value: 'hiring freeze', at: 1 } } });
  expect(write(standing)).toMatch(/pause|on hold/);
});

test.each([
  ['a link', 'Designer http://evil.example'],
  ['a slot', 'Designer {name}'],
  ['markup', 'Designer <img src=x>'],
  ['a whole line', 'We are looking for somebody who brings ten years of experience and a smile'],
])('a role that holds %s is not taken over', (_, role) => {
  expect(write(standingOf(spoken, { role }))).not.toMatch(/evil|\{|<|smile/);
});

test.each([
  ['Product Designer role', 'the Product Designer role '],
  ['Senior Engineer (m/w/d)', 'the Senior Engineer role '],
  ['Data Engineer, Northwind', 'the Data Engineer role '],
  ['Data Engineer interviews', 'the Data Engineer role '],
  ['Data Engineer on a six month contract', 'the Data Engineer role '],
  ['Lead Analyst, insurance', 'the Lead Analyst, insurance role '],
  ['Head of Research and Design', 'the Head of Research and Design role '],
])('the role "%s" reads as "%s"', (role, words) => {
  expect(write(standingOf(spoken, { role, held: [interview('11-12')] }))).toContain(words);
});
