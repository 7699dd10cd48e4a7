/** `courtesy`: nothing to answer, "great, see you then". Only where the message says nothing else. */
import type { SignalReader } from './reader.ts';
import { quoteOf } from './text/judgement.ts';
import type { Told } from './told.ts';

/** A courtesy is short (words, greeting and sign-off not counted). */
const LONGEST = 45;

/** Thanks, joy, agreement, wishes, allusions, in English. */
const kind =
  /\b(?:obliged|stuff|thanks?|thank you|thx|tysm|ta|cheers|appreciat\w{1,6}|grateful|many thanks|great|perfect|wonderful|awesome|super|brilliant|excellent|fantastic|lovely|amazing|beauty|sweet|nice|cool|good|grand|ace|legend|star|fab|stellar|magic|marvell?ous|splendid|delightful|terrific|okay|(?<!\p{L})o?k(?!\p{L})|alright|all right|got it|gotcha|noted|understood|understand|will do|roger|sure|sure thing|of course|absolutely|certainly|no (?:problem|worries|rush|hurry|drama|bother|stress)|not a problem|sounds|works|fine|received|see you|see ya|speak|talk|catch you|until then|till then|looking forward|look forward|can'?t wait|have (?:a|an) (?:\w{2,12} ){0,2}(?:weekend|week|day|evening|night|time|one|trip|flight|holiday|break|rest|christmas|easter|summer|afternoon|morning|vacation|journey|start)|enjoy|happy (?:holidays|new year|weekend|easter|christmas|friday|monday|to hear)|merry|good luck|best of luck|fingers crossed|break a leg|all the best|safe (?:home|travels|trip|journey|flight)|take care|welcome|congrat\w{2,14}|yay|woo\w{0,6}|wow|wah|hooray|hurray|likewise|same here|you too|my pleasure|pleasure|glad|happy|delighted|thrilled|excited|i'?ll be there|we'?ll be there|locked in|booked|confirmed|done|power|bless|kind of you|sorry to hear|wishing|get well|condolences|thinking of you|much appreciated|no need|hope you)\b|[\u{1F44D}\u{1F64F}\u{1F60A}\u{1F600}\u{1F604}\u{1F389}\u{1F642}\u{263A}\u{2764}\u{1F44C}\u{1F64C}]|[:;]-?\)/iu;

/** A short thanks is a courtesy in any language. */
const thanksAnywhere =
  /(?:^|[\s,.!])(?:danke|vielen dank|herzlichen dank|besten dank|merci|gracias|muchas gracias|obrigad[oa]|valeu|combinado|perfeito|grazie|bedankt|dank (?:u|je)|dankjewel|takk|tack|tak|kiitos|dzi[eę]kuj[eę]|dzi[eę]ki|d[eě]kuji|dakujem|k[oö]sz(?:i|[oö]n[oö]m)|mul[tț]umesc|hvala|спасибо|дякую|благодаря|ευχαριστώ|teşekkür\w{0,8}|sağ ?olun|شكرا|תודה|धन्यवाद|ありがとう\p{L}{0,8}|감사\p{L}{0,6}|고맙\p{L}{0,6}|谢谢|謝謝|cảm ơn|terima kasih|salamat|arigato|shukran|dhanyavaad|perfekt|prima|super|genial|perfecto|parfait|d'accord|perfetto|alles klar|passt)(?!\p{L})/iu;

/** Says something that is no mere courtesy: a fact, a wish, a condition, news. */
const weighty =
  /\b(?:(?:happy|glad|delighted|pleased) to (?!hear|be|see|meet|join|help)|but|however|although|unfortunately|attached|attachment|enclosed|below|salary|notice|would (?:still )?like|i(?:'d| would) (?:love|like|prefer)|could|can (?:we|you|i)|my (?:cv|resume|notice|current|number|phone)|because|since i|question|wondering|let me know|i have|we have|i need|we need|still|interview(?:ed|ing)? (?:was|with)|decided|decision|offer|role|position|http|www|€|\$\d|£|remote|available|availability|instead|except|hear(?:ing)? (?:from|back|where|how|about|more|what|when)|where|stands?|know (?:how|when|what|if|where|whether)|check(?:ing)? in|follow(?:ing)? up|any (?:news|update|word)|let me see|(?<!thanks for the )(?<!thank you for the )updates?|wanted to (?:check|ask|follow|see|touch|find)|touch base|wait(?:ed|ing)?|one more line|short word|as (?:requested|discussed|promised|agreed))\b/i;

export default {
  kind: 'courtesy',
  by: ['company', 'candidate'],
  from: ['human'],
  turn: 4,
  read: ({ reading, sentences }, found) => {
    if (found.some(({ by, kind: other }) => by === reading.by || other === 'no-show')) return [];
    const words = sentences.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    if (
      sentences.length === 0 ||
      words > (isEnglish(reading.language) ? LONGEST : LONGEST_ELSEWHERE) ||
      sentences.some(({ question }) => question)
    )
      return [];
    if (isThankYouNote(sentences, words) || !sentences.every((each) => isLight(each))) return [];
    const shown = sentences.find(({ text }) => kind.test(text) || thanksAnywhere.test(text));
    return shown ? [{ kind: 'courtesy', by: reading.by, quote: quoteOf(shown.text) }] : [];
  },
} satisfies SignalReader;

/** In a language that is not read only a short thanks is one (words). */
const LONGEST_ELSEWHERE = 12;
const isEnglish = (language: string): boolean => language === 'en' || language === 'und';

/** Kind words, or a few words without weight. */
function isLight({ text }: Told): boolean {
  if (weighty.test(text)) return false;
  const words = text.split(' ').length;
  return kind.test(text) ? words <= 30 : words <= 8;
}

/** Thanks for a talk that was held, with a word about it, are a note and no mere courtesy. */
export const isThankYouNote = (sentences: readonly { readonly text: string }[], words: number): boolean =>
  words > 8 &&
  sentences.some(
    ({ text }) =>
      /\b(?:thank(?:s| you)|appreciat\w{1,6}|enjoyed|pleasure|great|good|nice|lovely|wonderful)\b[^.;!?]{0,60}\b(?:(?:taking|making|giving|sparing) (?:me |us )?(?:the |your |some )?time|(?:your|the|our|last|today's|yesterday's|this (?:morning|afternoon)'s|\w+day's) (?:\w{2,12} ){0,2}(?:interview|conversation|chat|call|discussion|meeting|time)|(?:meeting|speaking|talking|chatting|to (?:meet|speak|talk|chat))(?: with| to)? (?:you|everyone|the|all)|interview(?:ing)?|conversation|showing me|walking me|having me)\b/i.test(
        text,
      ) &&
      !/\b(?:feedback|(?:would|'d) appreciate|see you|tomorrow|look(?:ing)? forward to (?:the|our|meeting|speaking|talking)|setting up|arranging|scheduling|organi[sz]ing|moving|rescheduling|confirming|invit\w{1,6}|opportunity to interview)\b/i.test(
        text,
      ),
  );
