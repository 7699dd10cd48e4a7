import { describe, expect, test } from 'vitest';
import { bodyBlocks } from '../../../src/webmail/gmail/text.ts';
import { parse, show } from '../support.ts';

const read = (html: string) => bodyBlocks(parse(`<div id=body>${html}</div>`).getElementById('body')!);
const own = (html: string) => {
  const blocks = read(html);
  expect(blocks.map(({ kind }) => kind)).toEqual(['own']);
  return blocks[0]!.text;
};

describe('lines', () => {
  test.each([
    [
      'blocks and breaks',
      '<div>Hi Ana,</div><div><br></div><div>thanks<br>a lot</div>',
      'Hi Ana,\n\nthanks\na lot',
    ],
    ['a break at the end of a block', '<div>one<br></div><div>two</div>', 'one\ntwo'],
    ['paragraphs', '<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['empty paragraphs', '<p>one</p><p>&nbsp;</p><p></p><p>two</p>', 'one\n\ntwo'],
    [
      "a word processor's lines",
      '<p class="m_12MsoNormal">one</p><p class="m_12MsoNormal">two</p>',
      'one\ntwo',
    ],
    [
      'lists',
      'Bring:<ul><li>CV</li><li><div>two <b>references</b></div></li></ul><ol><li>a</li><li>b</li></ol>',
      'Bring:\n\n- CV\n- two references\n\n1. a\n2. b',
    ],
    [
      'cells',
      '<table><tr><td>Tue</td><td>10:00</td></tr><tr><td>Wed</td><td>11:00</td></tr></table>',
      'Tue 10:00\nWed 11:00',
    ],
    ['source line breaks', 'one\n  two\n\n<b>three</b>\n', 'one two three'],
    ['preformatted', '<pre>one\n  two\n\nthree</pre>', 'one\n  two\n\nthree'],
    [
      'styled as preformatted',
      '<div style="white-space: pre-wrap">one\ntwo <span style="white-space:normal">a\nb</span></div>',
      'one\ntwo a b',
    ],
    ['word breaks', 'group+unsubscribe@<wbr>example.com', 'group+unsubscribe@example.com'],
    ['links', 'See <a href="https://x.example/long">our page</a>.', 'See our page.'],
    [
      'emoji',
      'Great <img alt="🎉" src="x"> <img data-emoji="👍🏽" alt="thumbs"> <img alt="Logo of Northwind"><img alt="2024">',
      'Great 🎉 👍🏽',
    ],
    ['search hits', 'your <span class="il">interview</span> is', 'your interview is'],
    ['spaces of the other kind', 'a&nbsp;b\u200bc\u202ed', 'a bcd'],
    [
      'unseen text',
      '<div style="display:none;max-height:0">Preview</div><span style="font-size:0px">x</span><p hidden>y</p><div style="opacity:0">z</div><style>p{}</style><script>1</script>Hello',
      'Hello',
    ],
    [
      'text that only looks unseen',
      '<div style="opacity:0.8;font-size:0.9em;max-height:0.5em">Hello</div>',
      'Hello',
    ],
  ])('%s', (_, html, text) => expect(own(html)).toBe(text));

  test('as the engine itself lays them out', async () => {
    const html =
      '<div>Hi Ana,</div><div>thanks<br>a <b>lot</b><div>deep<span> er</span></div>end</div><p>p</p>x';
    const page = await show(`<div id=body>${html}</div>`);
    const body = page.getElementById('body')!;
    expect(bodyBlocks(body)).toEqual([{ kind: 'own', text: body.innerText }]);
  });
});

describe('quotes', () => {
  const quote = 'Am Mo. schrieb Maya:<blockquote class="gmail_quote">Are you free?</blockquote>';
  test.each([
    [
      'Gmail',
      `Yes<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">${quote}</div></div>`,
    ],
    [
      'Gmail, folded away',
      `Yes<div class="yj6qo ajU"><div class="ajR"><div class="ajT">...</div></div></div><div class="HOEnZb"><div class="adm"><div class="ajR h4">...</div></div><div class="h5" style="display:none">${quote}</div></div>`,
    ],
    ['Apple Mail', '<div>Yes</div><blockquote type="cite">Are you free?</blockquote>'],
    [
      'Thunderbird',
      '<p>Yes</p><div class="m_-12moz-cite-prefix">On Monday Maya wrote:</div><blockquote type="cite">Are you free?</blockquote>',
    ],
    [
      'Outlook on the web',
      'Yes<div id="m_-1appendonsend"></div><hr><div id="m_-1divRplyFwdMsg"><b>From:</b> Maya</div><div>Are you free?</div>',
    ],
    [
      'Outlook for Windows',
      '<p>Yes</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p><b>Von:</b> Maya<br><b>Gesendet:</b> Montag<br><b>An:</b> Ana</p></div></div><p>Are you free?</p>',
    ],
    ['Yahoo', 'Yes<div class="m_1yahoo_quoted">On Monday Maya wrote: Are you free?</div>'],
  ])('%s', (_, html) => {
    const blocks = read(html);
    expect(blocks.map(({ kind }) => kind)).toEqual(['own', 'quoted']);
    expect(blocks[0]!.text).toBe('Yes');
    expect(blocks[1]!.text).toMatch(/Are you free\?$/);
  });

  test("answers between the quoted lines stay the writer's own", () => {
    expect(
      read(
        'Hi<div class="gmail_quote"></div><blockquote type="cite">When?</blockquote>Monday<blockquote type="cite">Where?</blockquote>Here',
      ),
    ).toEqual([
      { kind: 'own', text: 'Hi' },
      { kind: 'quoted', text: 'When?' },
      { kind: 'own', text: 'Monday' },
      { kind: 'quoted', text: 'Where?' },
      { kind: 'own', text: 'Here' },
    ]);
  });

  test('a mail that only forwards says what it forwards', () => {
    const forward =
      '<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername">Maya</strong></div>Are you free?</div>';
    expect(read(forward).map(({ kind }) => kind)).toEqual(['own']);
    expect(read(`FYI${forward}`).map(({ kind }) => kind)).toEqual(['own', 'quoted']);
  });

  test('an answer without words of its own says nothing', () => {
    expect(read(`<div class="gmail_quote">${quote}</div>`).map(({ kind }) => kind)).toEqual(['quoted']);
    expect(read('')).toEqual([]);
  });
});

describe('signatures', () => {
  test.each([
    [
      'Gmail',
      '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature" data-smartmail="gmail_signature">Maya Lindqvist<br>Recruiter</div>',
    ],
    ['Gmail, older', '<font color="#888888">-- <br>Maya Lindqvist<br>Recruiter</font>'],
    ['Outlook', '<div id="m_12Signature">Maya Lindqvist<br>Recruiter</div>'],
    ['Thunderbird', '<div class="m_12moz-signature">-- <br>Maya Lindqvist<br>Recruiter</div>'],
  ])('%s', (_, html) => {
    const blocks = read(`<div>Hello</div>${html}`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['own', 'signature']);
    expect(blocks[1]!.text).toMatch(/^(-- ?\n)?Maya Lindqvist\nRecruiter$/);
  });

  test('grey text without dashes is text; a signature in a quote is quoted', () => {
    expect(own('<font color="#888888">Hello</font>')).toBe('Hello');
    expect(
      read(
        'Yes<div class="gmail_quote"><blockquote>Hi<div class="gmail_signature">Maya</div></blockquote></div>',
      ).map(({ kind }) => kind),
    ).toEqual(['own', 'quoted']);
  });
});

test('an endless or very deep body is cut off, not followed', () => {
  const long = read(`<p>${'word '.repeat(100_000)}</p>`);
  expect(long[0]!.text.length).toBeLessThanOrEqual(200_000);
  expect(own(`${'<div>'.repeat(5000)}deep`)).toBe('deep');
});
