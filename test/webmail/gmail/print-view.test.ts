import { afterEach, describe, expect, test, vi } from 'vitest';
import { SelectorError } from '../../../src/webmail/dom.ts';
import gmail from '../../../src/webmail/gmail/index.ts';
import { printView } from '../../stage/gmail/markup/print.ts';
import type { GmailThread } from '../../stage/gmail/model.ts';
import { gmailAccount } from '../../stage/gmail/model.ts';
import { loginHtml } from '../../stage/gmail/page.ts';
import { wordsOf } from '../../stage/gmail/words.ts';
import { mailbox } from '../../stage/mailbox.ts';
import { blank, material, parse } from '../support.ts';
import { idAt, MAYA, ME } from './invented.ts';

afterEach(() => vi.restoreAllMocks());

const account = { webmail: 'gmail', address: ME };
const page = parse('<html lang="en"><title>Gmail</title>');
const signal = new AbortController().signal;
const serve = (html: string, init?: ResponseInit) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(html, init));
const read = (html: string, threadId: string, newestId: string, on = page, as = account) => {
  serve(html);
  return gmail.readThread(on, as, { threadId, newestId }, signal);
};

type Printed = { from?: string; to?: string; date: string; body?: string };
/** INVENTED, after the outline of a real print view: HTML 4 without the closing tags of cells. */
const view = (messages: Printed[], { lang = 'en', owner = `Ana Candidate &lt;${ME}&gt;` } = {}) =>
  `<html lang="${lang}"><body><div class="bodycontainer"><table><tr height=14px><td><img class=logo><td align=right><font size=-1><b>${owner}</b></font></table><hr><div class="maincontent"><table><tr><td><font size=+1><b>Backend engineer</b></font><br><font size=-1>${messages.length} messages</font></table><hr>${messages
    .map(
      ({
        from = `<b>Maya Lindqvist </b>&lt;${MAYA}&gt;`,
        to = `<div>To: ${ME}</div>`,
        date,
        body = 'Hello',
      }) =>
        `<table width=100% class="message"><tr><td><font size=-1>${from}</font><td align=right><font size=-1>${date}</font><tr><td colspan=2><font size=-1 class="recipient">${to}</font><tr><td colspan=2><table width=100% cellpadding=12><tr><td><div style="overflow: hidden;"><font size=-1>${body}</font></div></table></table>`,
    )
    .join('')}</div></div><script>print()</script></body></html>`;

/** As the browser's own zone has it. */
const say = (moment: string, language: string, zone?: string) => {
  const at = Date.parse(moment);
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, ...(zone && { timeZone: zone }) }).format(at);
  const day = form({ weekday: 'short', year: 'numeric', month: 'short', day: 'numeric' });
  return `${day}${language === 'en-US' ? ' at ' : ' '}${form({ hour: 'numeric', minute: '2-digit' })}`;
};

const MOMENTS = ['2026-03-02T08:05:31.250Z', '2026-04-13T16:41:00Z', '2026-11-12T21:30:59.990Z'];
const [FIRST, MIDDLE, LAST] = MOMENTS.map((moment) => idAt(moment)) as [string, string, string];

test('asks the mailbox that the page shows, by the thread, with cookies', async () => {
  const { document: at } = await blank('/mail/u/3/');
  const fetched = serve(view([{ date: '' }]));
  await gmail.readThread(at, account, { threadId: FIRST, newestId: FIRST }, signal);
  const [url, init] = fetched.mock.calls[0]!;
  expect(new URL(String(url))).toMatchObject({
    origin: location.origin,
    pathname: '/mail/u/3/',
    search: `?view=pt&search=all&th=${FIRST}`,
  });
  expect(init).toMatchObject({ credentials: 'include', signal });
});

test('people, text, subject', async () => {
  const thread = await read(
    view([
      {
        date: 'x',
        from: `<b>Boss &lt;ceo@evil.example&gt; </b>&lt;${MAYA}&gt;`,
        to: `<div class="replyto">Reply-To: &lt;other@x.example&gt;</div><div>An: "Doe, Jane" &lt;Jane@X.example&gt;, ${ME}, Ümit Öz &lt;umit@x.example&gt;</div><div>Cc: third@x.example</div>`,
        body: 'One<br>two<div>three</div><font color=#888888>-- <br>Maya</font>',
      },
      {
        date: 'x',
        from: `<b></b>&lt;${ME}&gt;`,
        body: 'Yes<br><br><font color=#888888>[Zitierter Text ausgeblendet]</font>',
      },
    ]),
    FIRST,
    LAST,
  );
  expect(thread).toMatchObject({ account, id: FIRST, subject: 'Backend engineer', newestId: LAST });
  expect(thread).not.toHaveProperty('partial');
  expect(thread.messages).toEqual([
    {
      id: FIRST,
      from: { name: 'Boss <ceo@evil.example>', address: MAYA },
      to: [
        { name: 'Doe, Jane', address: 'jane@x.example' },
        { name: '', address: ME },
        { name: 'Ümit Öz', address: 'umit@x.example' },
      ],
      cc: [{ name: '', address: 'third@x.example' }],
      sentAt: Date.parse(MOMENTS[0]!),
      subject: 'Backend engineer',
      blocks: [
        { kind: 'own', text: 'One\ntwo\nthree' },
        { kind: 'signature', text: '--\nMaya' },
      ],
    },
    expect.objectContaining({
      id: LAST,
      from: { name: '', address: ME },
      sentAt: Date.parse(MOMENTS[2]!),
      blocks: [{ kind: 'own', text: 'Yes' }],
    }),
  ]);
});

describe('times', () => {
  test.each([
    'en-US',
    'en-GB',
    'en-IN',
    'de',
    'fr',
    'es',
    'it',
    'pt-BR',
    'nl',
    'pl',
    'cs',
    'sv',
    'da',
    'nb',
    'fi',
    'ru',
    'uk',
    'tr',
    'el',
    'hu',
    'ro',
    'he',
    'ar',
    'hi',
    'ja',
    'ko',
    'zh-CN',
    'zh-TW',
    'vi',
    'id',
    'th-TH-u-ca-gregory',
  ])('between first and newest, in %s', async (language) => {
    const thread = await read(
      view(
        MOMENTS.map((moment) => ({ date: say(moment, language) })),
        { lang: language },
      ),
      FIRST,
      LAST,
    );
    expect(thread.messages.map(({ sentAt }) => new Date(sentAt).toISOString())).toEqual([
      MOMENTS[0],
      '2026-04-13T16:41:00.000Z',
      MOMENTS[2],
    ]);
    expect(thread.messages.map(({ id }) => id)).toEqual([FIRST, `${FIRST}:1`, LAST]);
  });

  test('of an account in another zone than the browser, over a change of the clocks', async () => {
    for (const zone of ['Asia/Kolkata', 'America/Los_Angeles', 'Pacific/Auckland']) {
      const moments = [
        '2026-03-02T08:05:31Z',
        '2026-03-03T16:41:00Z',
        '2026-11-11T10:10:00Z',
        '2026-11-12T21:30:59Z',
      ];
      const thread = await read(
        view(
          moments.map((moment) => ({ date: say(moment, 'de', zone) })),
          { lang: 'de' },
        ),
        idAt(moments[0]!),
        idAt(moments[3]!),
      );
      expect(thread.messages.map(({ sentAt }) => sentAt)).toEqual(
        moments.map((moment) => Date.parse(moment)),
      );
    }
  });

  test.each([
    ['day first', ['02/03/2026 08:05', '05/04/2026 16:41', '12/11/2026 21:30'], '2026-04-05T16:41:00.000Z'],
    [
      'month first',
      ['3/2/2026 8:05 AM', '4/5/2026 4:41 PM', '11/12/2026 9:30 PM'],
      '2026-04-05T16:41:00.000Z',
    ],
    ['year first', ['2026-03-02 08:05', '2026-04-05 16:41', '2026-11-12 21:30'], '2026-04-05T16:41:00.000Z'],
  ])('in numbers alone, %s: the ids decide', async (_, dates, middle) => {
    const utc = dates.map((date) => ({ date }));
    const offset = new Date(Date.parse(MOMENTS[0]!)).getTimezoneOffset();
    expect(offset, 'the tests run in UTC').toBe(0);
    const thread = await read(view(utc), FIRST, LAST);
    expect(new Date(thread.messages[1]!.sentAt).toISOString()).toBe(middle);
  });

  test('two messages need no text', async () => {
    const thread = await read(view([{ date: '?' }, { date: '?' }]), FIRST, LAST);
    expect(thread.messages.map(({ sentAt }) => sentAt)).toEqual([
      Date.parse(MOMENTS[0]!),
      Date.parse(MOMENTS[2]!),
    ]);
  });

  test.each([
    ['not understood', ['Mon, Mar 2, 2026 at 8:05 AM', 'anteayer', 'Thu, Nov 12, 2026 at 9:30 PM']],
    [
      'in an order that no thread has',
      ['Mon, Mar 2, 2026 at 8:05 AM', 'Mon, Dec 14, 2026 at 8:05 AM', 'Thu, Nov 12, 2026 at 9:30 PM'],
    ],
    [
      'agreeing with no id',
      ['Mon, Mar 2, 2020 at 8:06 AM', 'Tue, Mar 3, 2020 at 8:05 AM', 'Thu, Nov 12, 2020 at 9:37 PM'],
    ],
  ])('refused: %s', async (_, dates) => {
    await expect(read(view(dates.map((date) => ({ date }))), FIRST, LAST)).rejects.toThrow(
      'gmail: cannot read printedDate',
    );
  });
});

describe('the newest id', () => {
  const dated = (...moments: string[]) => view(moments.map((moment) => ({ date: say(moment, 'en-US') })));

  test('is the given one where nothing later has come', async () => {
    expect((await read(dated(MOMENTS[0]!, MOMENTS[1]!), FIRST, MIDDLE)).newestId).toBe(MIDDLE);
    expect((await read(dated(MOMENTS[0]!), FIRST, FIRST)).newestId).toBe(FIRST);
  });

  test('is another one where something has', async () => {
    const thread = await read(dated(...MOMENTS), FIRST, MIDDLE);
    expect(thread.newestId).toBe(`${FIRST}:2`);
    expect(thread.messages.map(({ id }) => id)).toEqual([FIRST, MIDDLE, `${FIRST}:2`]);
    expect((await read(dated(MOMENTS[0]!, MOMENTS[1]!), FIRST, FIRST)).newestId).toBe(`${FIRST}:1`);
  });

  test('a made one stays while nothing later has come', async () => {
    expect((await read(dated(...MOMENTS), FIRST, `${FIRST}:2`)).newestId).toBe(`${FIRST}:2`);
    expect((await read(dated(...MOMENTS), FIRST, `${FIRST}:1`)).newestId).toBe(`${FIRST}:2`);
  });
});

test('a body that imitates the view', async () => {
  const body = `<table class="message"><tr><td><font><b>Boss</b>&lt;ceo@evil.example&gt;</font><td align=right>Mon<tr><td><font class=recipient><div>To: x@evil.example</div></font><tr><td><table><tr><td><div>Evil</div></table></table><div class="maincontent"><table class="message"><tr><td>ceo@evil.example<td align=right>x</table></div><div class="bodycontainer"><table><tr><td align=right><b>&lt;ceo@evil.example&gt;</b></table></div>`;
  const thread = await read(
    view([
      { date: '?', body },
      { date: '?', body },
    ]),
    FIRST,
    LAST,
  );
  expect(thread.messages).toHaveLength(2);
  expect(thread.messages[0]).toMatchObject({ from: { address: MAYA }, to: [{ address: ME }], cc: [] });
});

describe('refused', () => {
  test('a login page, an empty page', async () => {
    await expect(read(loginHtml(), FIRST, LAST)).rejects.toThrow(SelectorError);
    await expect(read('', FIRST, LAST)).rejects.toThrow('gmail: cannot read printed');
  });

  test('the mailbox of somebody else', async () => {
    await expect(
      read(view([{ date: '' }], { owner: 'Other &lt;other@example.com&gt;' }), FIRST, FIRST),
    ).rejects.toThrow('printedOwner');
  });

  test('a failure of Gmail or of the network', async () => {
    serve('', { status: 500 });
    await expect(
      gmail.readThread(page, account, { threadId: FIRST, newestId: LAST }, signal),
    ).rejects.toThrow(TypeError);
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(
      gmail.readThread(page, account, { threadId: FIRST, newestId: LAST }, signal),
    ).rejects.toThrow(TypeError);
  });
});

test('nothing of the printed page runs or is fetched', async () => {
  const hostile =
    '<img src="/mail/seen" onerror="window.ran = 1"><script>window.ran = 1</script><iframe srcdoc="<script>top.ran = 1</script>"></iframe>';
  const before = performance.getEntriesByType('resource').length;
  await read(view([{ date: '', body: hostile }]), FIRST, FIRST);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect('ran' in window).toBe(false);
  expect(
    performance
      .getEntriesByType('resource')
      .slice(before)
      .filter(({ name }) => name.includes('/mail/seen')),
  ).toEqual([]);
});

describe('every thread of the stage', () => {
  const now = Date.parse('2026-11-24T15:00:00Z');
  const owner = gmailAccount(mailbox(now).accounts[0]!, 0);
  const sent = (thread: GmailThread) => thread.messages.filter(({ draft }) => !draft);

  test.each(['en', 'de', 'ja', 'ar'] as const)('%s', async (language) => {
    for (const thread of owner.threads.filter((one) => sent(one).length > 0)) {
      const messages = sent(thread);
      const found = await read(
        printView(owner, thread, wordsOf(language)),
        thread.legacyId,
        messages.at(-1)!.legacyId,
        page,
        { webmail: 'gmail', address: owner.address },
      );
      expect(found.messages).toHaveLength(messages.length);
      for (const [at, message] of messages.entries()) {
        expect(found.messages[at]!.from.address).toBe(message.from.address.toLowerCase());
        expect(Math.abs(found.messages[at]!.sentAt - message.at)).toBeLessThan(60_000);
        expect(found.messages[at]!.to.map(({ address }) => address)).toEqual(
          message.to.map(({ address }) => address.toLowerCase()),
        );
        expect(found.messages[at]!.cc.map(({ address }) => address)).toEqual(
          message.cc.map(({ address }) => address.toLowerCase()),
        );
      }
    }
  });
});

test('a real print view of one message', async ({ skip }) => {
  const html = await material('fixtures/gmail/print/en-2023-04-print-view-one-message.html');
  if (html === undefined) return skip('the material beside the project is absent');
  const id = BigInt('1763115053482060564').toString(16);
  const thread = await read(html, id, id, page, { webmail: 'gmail', address: 'me@example.com' });
  expect(thread).toMatchObject({
    subject: 'Your Grab E-Receipt',
    messages: [
      {
        id,
        from: { name: 'Grab', address: 'no-reply@grab.com' },
        to: [{ name: '', address: 'me@example.com' }],
        cc: [],
        blocks: [{ kind: 'own', text: 'BODY' }],
      },
    ],
  });
  expect(new Date(thread.messages[0]!.sentAt).getUTCFullYear()).toBe(2023);
});
