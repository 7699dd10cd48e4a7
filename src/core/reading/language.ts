/** Which language a text is in, by its most frequent small words or its script. */

/** Languages for which signal rules exist. */
export const understoodLanguages: readonly string[] = ['en'];

/** Frequent function words that tell a language from its neighbours; words shared by several count for each. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and to of you your we our is are for in with this that have has i it be will as at on not from would us my me an a hi thanks thank please was if can by or so do yes no',
  de: 'der die das und ist nicht sie wir ich ein eine mit für auf von zu den dem im ihre ihr haben sich auch werden uns bei als am um wenn sehr noch',
  fr: 'le la les des et est vous nous de un une pour dans que qui pas votre sur avec je ne au du en ce cette nos vos par merci bonjour mais',
  es: 'el la los las de que y en un una por con para su se es no del al lo como más usted nos le pero gracias hola tu mi este esta',
  pt: 'o a os as de que e em um uma por com para seu sua se é não do da no na mais você nos obrigado obrigada olá mas ao isso',
  it: 'il la lo gli le di che e un una per con del della è non si in sono la sua suo nostro grazie anche più ma questo ci ti al',
  nl: 'de het een en van is niet wij we je u ik voor met op dat te zijn aan uw om ook bij als maar naar heb hebben dank',
  sv: 'och att det är en ett som på för med inte vi jag du din av till har den om men kan så tack oss ditt från',
  da: 'og at det er en et som på for med ikke vi jeg du din af til har den om men kan så tak os dit fra vil',
  no: 'og at det er en et som på for med ikke vi jeg du din av til har den om men kan så takk oss ditt fra vil',
  fi: 'ja on ei se että en oli ovat kun niin mutta myös sekä olen sinun kanssa tai jos hyvää meidän kiitos olemme voi',
  pl: 'i w na z się nie do to jest że o za od po dla jak ale czy są pan pani dziękuję przez był bardzo oraz',
  cs: 'a se v na je že to s z do o pro jsem jako za ale po jste by si tak děkuji není také vám',
  tr: 've bir bu için ile da de çok olarak ben siz biz daha en var ne kadar sonra gibi teşekkür',
  ro: 'și de la în nu că un o cu pe este pentru din sunt mai ce se vă am dar mulțumesc',
  hu: 'a az és hogy nem egy is van meg de ha csak már még vagy köszönöm önnek mint lesz',
  id: 'yang dan di untuk dengan ini itu tidak dari pada saya kami anda akan ke adalah terima kasih',
};

const SETS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['uk', /[іїєґ]/gi],
  ['ru', /[\u0400-\u04ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];

/** Text beyond this tells nothing more about its language. */
const ENOUGH = 4_000;

/** Primary language subtag, or "und" where the text is too short or too mixed to tell. */
export function languageOf(text: string): string {
  const sample = text.slice(0, ENOUGH);
  return byScript(sample) ?? byWords(sample);
}

function byScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / Math.max(letters, 1);
    // Letters that only one language has need not be many; Japanese mixes its own with Chinese ones.
    if (share > (language === 'uk' ? 0.03 : language === 'ja' ? 0.1 : 0.4)) return language;
  }
  return undefined;
}

function byWords(sample: string): string {
  const words = sample
    .split(/\s/)
    .filter((word) => !word.includes('@') && !word.includes('://'))
    .flatMap((word) => word.toLowerCase().match(/\p{L}+/gu) ?? []);
  const scores = SETS.map(([language, set]) => ({
    language,
    hits: words.filter((word) => set.has(word)).length,
  })).sort((a, b) => b.hits - a.hits);
  const [first, second] = scores;
  if (!first || first.hits < 2 || first.hits < words.length * 0.12) return 'und';
  return first.hits > (second?.hits ?? 0) || first.language === 'en' ? first.language : 'und';
}

/** True where Keepwarm knows what is said: in a language it has rules for, or in words too few to tell. */
export const isUnderstood = (language: string): boolean =>
  language === 'und' || understoodLanguages.includes(language);
