/** Stands in for `src/browser.ts` where there is no extension: words straight from `_locales`, English unless told otherwise. */
import de from '../../src/public/_locales/de/messages.json';
import en from '../../src/public/_locales/en/messages.json';
import es from '../../src/public/_locales/es/messages.json';

type Messages = Readonly<Record<string, { message: string }>>;
const languages: Readonly<Record<string, Messages>> = { en, de, es };

const chosen = () => new URLSearchParams(globalThis.location?.search).get('lang') ?? 'en';

const browser = {
  i18n: {
    // As the browser does it: a missing word is the empty string after the default language has been asked.
    getMessage: (key: string): string =>
      (languages[chosen()] ?? (en as Messages))[key]?.message ?? (en as Messages)[key]?.message ?? '',
    getUILanguage: (): string => (chosen() === 'en' ? 'en-GB' : chosen()),
  },
  runtime: {
    sendMessage: (): Promise<unknown> => Promise.resolve({ value: undefined }),
    onMessage: { addListener: () => undefined },
  },
  tabs: { create: () => Promise.resolve() },
};

export default browser;
