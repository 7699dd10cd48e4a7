/** Language of the new part of a message. */
import { expect, test } from 'vitest';
import { isUnderstood, languageOf } from '../../src/core/reading/language.ts';

test.each([
  ['en', 'Thank you for coming in. We will let you know by Friday.'],
  ['de', 'Vielen Dank für Ihre Bewerbung, wir melden uns bis Freitag bei Ihnen.'],
  ['fr', 'Nous avons bien reçu votre candidature et vous répondrons dans les meilleurs délais.'],
  ['es', 'Gracias por su interés en el puesto. Le escribiremos la próxima semana con una respuesta.'],
  ['pt', 'Obrigado pelo seu interesse na vaga. Não temos ainda uma resposta para você.'],
  ['it', 'Grazie per la sua candidatura, la ricontatteremo con una risposta nei prossimi giorni.'],
  ['nl', 'Bedankt voor je sollicitatie, wij nemen deze week contact met je op over het gesprek.'],
  [
    'fi',
    'Kiitos hakemuksestasi, palaamme asiaan ensi viikolla, kun olemme käyneet ne läpi ja meidän tiimi on valmis.',
  ],
  ['pl', 'Dziękuję za rozmowę, odezwiemy się do pana w piątek, ale decyzja nie jest jeszcze podjęta.'],
  ['ru', 'Спасибо за ваш отклик, мы ответим вам на следующей неделе.'],
  ['ja', 'ご応募ありがとうございます。来週ご連絡いたします。'],
  ['zh', '感谢您的申请，我们将在下周与您联系。'],
  ['ko', '지원해 주셔서 감사합니다. 다음 주에 연락드리겠습니다.'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('English between a greeting and a close of another language is English', () => {
  expect(
    languageOf('Bonjour Farid,\n\nthank you for the call. I will write to you by Friday.\n\nBien à vous'),
  ).toBe('en');
});

test('a few words tell nothing, and are understood as far as they go', () => {
  expect(languageOf('Grand so!')).toBe('und');
  expect(isUnderstood('und')).toBe(true);
  expect(isUnderstood('fi')).toBe(false);
});
