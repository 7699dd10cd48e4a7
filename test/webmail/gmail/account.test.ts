import { describe, expect, test } from 'vitest';
import gmail from '../../../src/webmail/gmail/index.ts';
import { show } from '../support.ts';
import { accountButton, gmailPage, listPage, ME, panel } from './invented.ts';

const address = async (title: string, banner = '', pages = '') =>
  gmail.account(await show(gmailPage(pages, { title, banner })))?.address;

describe('the title', () => {
  test.each([
    [`Inbox (3) - ${ME} - Gmail`],
    [`Posteingang - ${ME} - Northwind Mail`],
    [`受信トレイ (12) - ${ME} - Gmail`],
    [`\u202bדואר נכנס\u202c - \u202a${ME}\u202c - Gmail`],
    ['Inbox - ANA.Candidate@Example.com - Gmail'],
  ])('%s', async (title) => expect(await address(title)).toBe(ME));

  test('an address in the subject is not the account', async () => {
    expect(await address(`Fwd: write to - boss@evil.example - now - ${ME} - Gmail`)).toBe(ME);
    expect(await address('Ask boss@evil.example about the offer')).toBeUndefined();
  });
});

describe('the account button', () => {
  test.each([
    [`Google Account: Ana Candidate  \n(${ME})`],
    [`Google-Konto: Ana Candidate (${ME})`],
    [`Google アカウント: Ana（${ME}）`],
    [`חשבון Google: \u202aAna\u202c (\u202a${ME}\u202c)`],
  ])('%s', async (label) => expect(await address('Gmail', accountButton(label))).toBe(ME));

  test('knows better than a title that somebody else wrote', async () => {
    expect(await address('Re - boss@evil.example - offer', accountButton(`Account (${ME})`))).toBe(ME);
  });

  test('other accounts in the menu do not count', async () => {
    const menu = '<a href="https://mail.google.com/mail/u/1" aria-label="other@example.com"></a>';
    expect(await address('Gmail', menu)).toBeUndefined();
  });
});

test('a signed-out page has no account', async () => {
  expect(
    gmail.account(
      await show('<title>Gmail: Private email</title><a href="https://accounts.google.com/">Sign in</a>'),
    ),
  ).toBeUndefined();
});

test('what the page has said holds while its mailbox stands, and no longer', async () => {
  const page = await show(gmailPage(listPage(panel(''))));
  expect(gmail.account(page)?.address).toBe(ME);
  page.title = 'Maya says: hello';
  expect(gmail.account(page)?.address).toBe(ME);
  page.body.replaceChildren();
  expect(gmail.account(page)).toBeUndefined();
});
