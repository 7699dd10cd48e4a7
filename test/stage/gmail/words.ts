/** The pretend Gmail's own words and date texts, by language. A further language is a further row. */

export type Language = 'en' | 'de' | 'ja' | 'ar';

export type Words = {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly [word: string]: string;
};

const en = {
  locale: 'en-US',
  dir: 'ltr',
  inbox: 'Inbox',
  starred: 'Starred',
  sent: 'Sent',
  drafts: 'Drafts',
  all: 'All Mail',
  labels: 'Labels',
  compose: 'Compose',
  search: 'Search mail',
  me: 'me',
  to: 'to',
  draft: 'Draft',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  send: 'Send',
  discard: 'Discard draft',
  body: 'Message Body',
  notStarred: 'Not starred',
  older: '{n} older messages',
  empty: 'Your inbox is empty',
  noMatch: 'No messages matched your search.',
  primary: 'Primary',
  social: 'Social',
  promotions: 'Promotions',
  updates: 'Updates',
  important: 'Important and unread',
  starredSection: 'Starred',
  everything: 'Everything else',
  newMessage: 'New Message',
  quotedHidden: '[Quoted text hidden]',
  messages: '{n} messages',
  message: '1 message',
  printTo: 'To',
  printCc: 'Cc',
  printReplyTo: 'Reply-To',
  ago: '({n} days ago)',
  of: '{a}–{b} of {n}',
  wrote: 'On {date}, {who} wrote:',
  archive: 'Archive',
  delete: 'Delete',
  unread: 'Mark as unread',
  snooze: 'Snooze',
  refresh: 'Refresh',
  account: 'Google Account',
  recipients: 'Recipients',
  ad: 'Ad',
};

const de = {
  locale: 'de-DE',
  dir: 'ltr',
  inbox: 'Posteingang',
  starred: 'Markiert',
  sent: 'Gesendet',
  drafts: 'Entwürfe',
  all: 'Alle E-Mails',
  labels: 'Labels',
  compose: 'Schreiben',
  search: 'In E-Mails suchen',
  me: 'mich',
  to: 'an',
  draft: 'Entwurf',
  reply: 'Antworten',
  replyAll: 'Allen antworten',
  forward: 'Weiterleiten',
  send: 'Senden',
  discard: 'Entwurf verwerfen',
  body: 'Nachrichtentext',
  notStarred: 'Nicht markiert',
  older: '{n} ältere Nachrichten',
  empty: 'Der Posteingang ist leer',
  noMatch: 'Keine Nachricht entspricht der Suche.',
  primary: 'Allgemein',
  social: 'Soziale Netzwerke',
  promotions: 'Werbung',
  updates: 'Benachrichtigungen',
  important: 'Wichtig und ungelesen',
  starredSection: 'Markiert',
  everything: 'Alles andere',
  newMessage: 'Neue Nachricht',
  quotedHidden: '[Zitierter Text ausgeblendet]',
  messages: '{n} Nachrichten',
  message: '1 Nachricht',
  printTo: 'An',
  printCc: 'Cc',
  printReplyTo: 'Antwort an',
  ago: '(vor {n} Tagen)',
  of: '{a}–{b} von {n}',
  wrote: 'Am {date} schrieb {who}:',
  archive: 'Archivieren',
  delete: 'Löschen',
  unread: 'Als ungelesen markieren',
  snooze: 'Zurückstellen',
  refresh: 'Aktualisieren',
  account: 'Google-Konto',
  recipients: 'Empfänger',
  ad: 'Anzeige',
};

const ja = {
  locale: 'ja-JP',
  dir: 'ltr',
  inbox: '受信トレイ',
  starred: 'スター付き',
  sent: '送信済み',
  drafts: '下書き',
  all: 'すべてのメール',
  labels: 'ラベル',
  compose: '作成',
  search: 'メールを検索',
  me: '自分',
  to: 'To',
  draft: '下書き',
  reply: '返信',
  replyAll: '全員に返信',
  forward: '転送',
  send: '送信',
  discard: '下書きを破棄',
  body: 'メッセージ本文',
  notStarred: 'スターなし',
  older: '以前のメール {n} 件',
  empty: '受信トレイは空です',
  noMatch: '検索条件と一致するメールはありません。',
  primary: 'メイン',
  social: 'ソーシャル',
  promotions: 'プロモーション',
  updates: '新着',
  important: '重要で未読',
  starredSection: 'スター付き',
  everything: 'その他すべて',
  newMessage: '新規メッセージ',
  quotedHidden: '[引用文は非表示になりました]',
  messages: '{n} 件のメッセージ',
  message: '1 件のメッセージ',
  printTo: 'To',
  printCc: 'Cc',
  printReplyTo: '返信先',
  ago: '({n} 日前)',
  of: '{a}–{b} / {n} 件',
  wrote: '{date} {who}:',
  archive: 'アーカイブ',
  delete: '削除',
  unread: '未読にする',
  snooze: 'スヌーズ',
  refresh: '更新',
  account: 'Google アカウント',
  recipients: '宛先',
  ad: '広告',
};

/** Here for its direction: words that are missing stay English. */
const ar = {
  ...en,
  locale: 'ar-EG',
  dir: 'rtl',
  inbox: 'البريد الوارد',
  sent: 'الرسائل المُرسَلة',
  compose: 'إنشاء',
  me: 'أنا',
  to: 'إلى',
  reply: 'ردّ',
  replyAll: 'الردّ على الكلّ',
  forward: 'إعادة توجيه',
  send: 'إرسال',
  draft: 'مسودّة',
};

export const wordsOf = (language: Language): Words => ({ en, de, ja, ar })[language] as unknown as Words;

/** Puts values into the words' places: `fill('{n} days', { n: 3 })`. */
export const fill = (words: string | undefined, values: Record<string, string | number>): string =>
  Object.entries(values).reduce((all, [name, value]) => all.replace(`{${name}}`, String(value)), words ?? '');

/** "Mon, Sep 14, 2026, 1:31 PM": the title of a row's date, with the weekday; a thread's has none. */
export const dateTitle = (at: number, { locale }: Words, weekday: boolean): string =>
  new Intl.DateTimeFormat(locale, {
    ...(weekday && { weekday: 'short' }),
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);

/** What a row shows: the time today, the day this year, else the whole date. */
export function dateShort(at: number, now: number, { locale }: Words): string {
  const date = new Date(at);
  const today = new Date(now);
  const say = (form: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, form).format(at);
  if (date.toDateString() === today.toDateString()) return say({ hour: 'numeric', minute: '2-digit' });
  if (date.getFullYear() === today.getFullYear()) return say({ month: 'short', day: 'numeric' });
  return say({ year: '2-digit', month: 'numeric', day: 'numeric' });
}
