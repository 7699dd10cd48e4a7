/** Where a mail stops speaking for itself: lines of quotes, the lines that introduce them, and headers of forwards. */

/** "wrote" as mail programs say it, in the languages of the corpora and their neighbours. */
const WROTE =
  /wrote|writes|schrieb|écrit|ecrit|escribió|escribio|scritto|escreveu|schreef|geschreven|napisał|pisze|skrev|kirjoitti|написа|пишет|пише|napsal|napísal|írta|yazdı|έγραψε|a scris|写道|寫道|のメッセージ|作成|さんは書きました|작성|님이|כתב|كتب/iu;

/** What such a line begins with where it names no address: "On 12 May", "Am 3.", "Le lun.". */
const STARTS =
  /^(?:on|am|le|el|il|in data|em|op|w dniu|dnia|den|på|pe|ma|ti|ke|to|la|su|man|tir|tis|ons|tor|fre|lør|lör|søn|sön|dne|dňa)\b/iu;

const ENDS = /[:：][\s-]*$/u;
const DATE = /\d{1,4}/;
const ADDRESS = /@/;

/** A line that a mail program puts above a quote: "On Tue, 3 Nov 2026 at 10:02, Paul <paul@…> wrote:". */
export function introducesQuote(line: string): boolean {
  const text = line.replace(/^[\s>-]+/, '').trimEnd();
  if (text.length < 6 || text.length > 300) return false;
  const spoken = WROTE.test(text);
  const addressed = ADDRESS.test(text);
  if (!ENDS.test(text)) return spoken && /^on\s/i.test(text) && addressed && /wrote\s*-*$/i.test(text);
  if (spoken) return addressed || (DATE.test(text) && (STARTS.test(text) || /^\d/.test(text)));
  // Some programs leave the verb out: "30.09.2017, 18.30, "John" <john@…>:".
  return addressed && />\s*:\s*$/.test(text) && /\d{4}/.test(text) && /\d{1,2}[:.]\d\d/.test(text);
}

type Header = 'from' | 'date' | 'to' | 'subject';

const NAMES: Readonly<Record<Header, string>> = {
  from: 'from|von|de|da|van|od|fra|från|lähettäjä|от|від|kimden|feladó|expéditeur|remitente|mittente|afzender|发件人|寄件者|差出人|보낸 사람|من',
  date: 'sent|date|gesendet|datum|envoyé|envoyé le|message du|enviado|enviado el|enviado em|fecha|data|inviato|verzonden|wysłano|sendt|skickat|lähetetty|päivämäärä|dato|отправлено|дата|gönderilen|tarih|elküldve|日期|发送时间|送信日時|보낸 날짜|odesláno',
  to: 'to|an|à|a|para|aan|do|til|till|vastaanottaja|кому|kime|címzett|pour|destinatario|收件人|宛先|받는 사람|komu',
  subject:
    'subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|emne|ämne|aihe|тема|konu|tárgy|sujet|主题|主旨|件名|제목|předmět',
};

const HEADERS = new Map<string, Header>(
  (['from', 'date', 'to', 'subject'] as const).flatMap((header) =>
    NAMES[header].split('|').map((name) => [name, header] as const),
  ),
);

/** Longest name of a header in any of these languages, with marks around it. */
const MOST_NAME = 24;

function headerOf(line: string): Header | undefined {
  const colon = line.slice(0, MOST_NAME).search(/[:：]/);
  if (colon < 1) return undefined;
  return HEADERS.get(line.slice(0, colon).replace(/[>*]/g, '').trim().toLowerCase());
}

/** The lines from here on are the header of another mail: who sent it, and when, to whom or about what. */
export function startsHeader(lines: readonly string[], at: number): boolean {
  const first = headerOf(lines[at] ?? '');
  if (first !== 'from' && first !== 'date') return false;
  const found = new Set(lines.slice(at, at + 7).map(headerOf));
  return found.has('from') && (found.has('date') || found.has('subject')) && found.size > 2;
}

const DASHED = /^[-_*=]{2,}[^-_*=]{4,60}[-_*=]*$/u;
const OTHER_MAIL =
  /original|forward|ursprüng|weitergeleitet|origine|transféré|reenviado|encaminhada|inoltrat|oprindelig|videresendt|vidarebefordra|doorgestuurd|oorspronkelijk|przesłan|przekazan|alkuperäinen|välitetty|пересыла|исходное|původní|iletilen|转发|轉寄|転送|원본/iu;
const BEGIN_FORWARD =
  /^\s*(?:begin forwarded message|début du message (?:réexpédié|transféré)|anfang der weitergeleiteten (?:nachricht|e-mail)|inicio del mensaje reenviado|inizio messaggio inoltrato)\s*:/iu;

/** "-----Original Message-----", "---------- Forwarded message ---------". */
export const partsFromOther = (line: string): boolean =>
  (DASHED.test(line.trim()) && OTHER_MAIL.test(line)) || BEGIN_FORWARD.test(line);

export const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line);
