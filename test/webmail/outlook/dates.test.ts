import { describe, expect, test } from 'vitest';
import { dateReader, orderIn } from '../../../src/webmail/outlook/dates.ts';

const now = Date.UTC(2026, 10, 24, 12);
const read = (text: string, language = 'en', samples: string[] = [text]) =>
  dateReader(orderIn(samples, language, now), language, now)(text)?.minute;

describe('the weekday that is written tells day from month', () => {
  test.each([
    ['Wed 9/30/2026 4:41 AM', 'en', '2026-09-30T04:41'],
    ['Fri 4/10/2026 8:23 AM', 'en', '2026-04-10T08:23'],
    ['Sat 10/3/2026 8:23 PM', 'en-US', '2026-10-03T20:23'],
    ['Mon 2/2/2026 2:12 PM', 'en', '2026-02-02T14:12'],
    ['Mon 5/10/2026 09:40', 'en-GB', '2026-10-05T09:40'],
    ['Fr, 2026-05-22 15:22', 'de', '2026-05-22T15:22'],
    ['Di, 14.04.2020 08:51', 'de', '2020-04-14T08:51'],
    ['Mi 30.09.2026 12:05', 'de', '2026-09-30T12:05'],
    ['\u200eג\u200e 06/10/2026\u200f 01:16', 'he', '2026-10-06T01:16'],
    ['2026年9月30日星期三 4:41', 'zh-CN', '2026-09-30T04:41'],
    ['2026年9月30日星期三 下午4:41', 'zh-CN', '2026-09-30T16:41'],
    ['2026. 6. 1. (월) 오후 3:24', 'ko', '2026-06-01T15:24'],
    ['2026/09/30 (水) 16:41', 'ja', '2026-09-30T16:41'],
    ['ven. 10/04/2026 08:23', 'fr', '2026-04-10T08:23'],
    ['vie 10/4/2026 4:41 p. m.', 'es', '2026-04-10T16:41'],
    ['mar. 14 avr. 2026 08:23', 'fr', '2026-04-14T08:23'],
    ['mar 10 mar 2026 8:23', 'es', '2026-03-10T08:23'],
    ['Monday, 18 May 2026 at 09:40', 'en', '2026-05-18T09:40'],
    ['Tuesday, August 26, 2025 10:19 AM', 'en', '2025-08-26T10:19'],
    ['12:00 AM Wed 9/30/2026', 'en', '2026-09-30T00:00'],
    ['Wed 9/30/2026 12:30 PM', 'en', '2026-09-30T12:30'],
    ['الأربعاء ٣٠/٠٩/٢٠٢٦ ٤:٤١ م', 'ar', '2026-09-30T16:41'],
    ['ср 30.09.2026 16:41', 'ru', '2026-09-30T16:41'],
    ['ons 30-09-2026 16:41', 'da', '2026-09-30T16:41'],
    ['ke 30.9.2026 16.41', 'fi', '2026-09-30T16:41'],
  ])('%s', (text, language, minute) => expect(read(text, language)).toBe(minute));
});

describe('the format does not follow the language of the page', () => {
  test('ISO dates on a German page', () => expect(read('2026-02-18 09:05', 'de')).toBe('2026-02-18T09:05'));
  test('a British date on an American page', () =>
    expect(read('Thu 05/02/2026 14:00', 'en-US')).toBe('2026-02-05T14:00'));
  test('a German weekday on an English page', () =>
    expect(read('Do 05.02.2026 14:00', 'en')).toBe('2026-02-05T14:00'));
});

describe('unsure is a state', () => {
  test('day and month could be either', () => expect(read('3/4/2026 14:00')).toBeUndefined());
  test('another date of the page tells the order', () => {
    expect(read('3/4/2026 14:00', 'en', ['3/4/2026 14:00', '25/4/2026 09:00'])).toBe('2026-04-03T14:00');
    expect(read('3/4/2026 14:00', 'en', ['3/4/2026 14:00', '4/25/2026 09:00'])).toBe('2026-03-04T14:00');
  });
  test('two dates of the page disagree about the order', () =>
    expect(read('3/4/2026 14:00', 'en', ['25/4/2026 09:00', '4/25/2026 09:00'])).toBeUndefined());
  test.each(['Wed 11/11/2026 11:53 AM', '10/10/2026 09:00'])(
    '%s is the same in either order, and tells none',
    (same) => {
      expect(read('Sat 11/7/2026 3:53 AM', 'en', [same, 'Fri 11/20/2026 3:53 AM'])).toBe('2026-11-07T03:53');
      expect(read('Sat 7/11/2026 3:53', 'en', [same, 'Fri 20/11/2026 3:53'])).toBe('2026-11-07T03:53');
      expect(read('Sat 11/7/2026 3:53 AM', 'en', [same])).toBeUndefined();
      expect(read(same)).toBeDefined();
    },
  );
  test('mail does not lie ahead', () => expect(read('5/12/2026 14:00')).toBe('2026-05-12T14:00'));
  test('the weekday fits neither order', () => expect(read('Wed 9/29/2026 4:41 AM')).toBeUndefined());
  test('a word beside the time may be its half', () =>
    expect(read('30.09.2026 4:41 xyz', 'en')).toBeUndefined());
  test('after noon no half is needed', () =>
    expect(read('30.09.2026 16:41 xyz', 'en')).toBe('2026-09-30T16:41'));
  test('no time', () => expect(read('Wed 9/30/2026')).toBeUndefined());
  test('no date', () => expect(read('4:41 AM')).toBeUndefined());
  test('no such day', () => expect(read('31.02.2026 10:00')).toBeUndefined());
  test('another calendar', () => expect(read('พ. 30/9/2569 16:41', 'th')).toBeUndefined());
});

test('the instant is that of the browser’s own zone', () =>
  expect(dateReader(undefined, 'en', now)('Wed 9/30/2026 4:41 AM')?.at).toBe(
    new Date(2026, 8, 30, 4, 41).getTime(),
  ));

// Vietnamese numbers its weekdays ("Thứ 3"): only the other dates of the page can tell day from month there.
test('what any language of Outlook writes in full is read back', () => {
  const instant = new Date(2026, 2, 10, 16, 41);
  const wrong =
    'en de fr es pt it nl sv da nb fi pl cs sk hu ro bg hr sr sl uk ru el tr he ar hi id ms ja ko zh et lv lt ca'
      .split(' ')
      .map((language) => ({
        language,
        text: new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
          weekday: 'short',
          year: 'numeric',
          month: 'numeric',
          day: 'numeric',
          hour: 'numeric',
          minute: '2-digit',
        }).format(instant),
      }))
      .map(({ language, text }) => ({ language, text, got: read(text, language) }))
      .filter(({ got }) => got !== '2026-03-10T16:41');
  expect(wrong).toEqual([]);
});
