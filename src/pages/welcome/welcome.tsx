/** The page shown once after the install: four steps and what becomes of the mail. Pure, like the popup. */
import { useState } from 'preact/hooks';
import type { Clock } from '../../ui/dates.ts';
import { say, sayCount, sayId } from '../../ui/words.ts';
import { type CatchUpProps, CatchUpSection } from '../catch-up/catch-up.tsx';
import { Picture } from './picture.tsx';

export type WelcomeProps = {
  /** Webmail tabs in which Keepwarm is not running yet. */
  readonly oldTabs: number;
  /** Webmails that may not be read, by name. */
  readonly forbidden: readonly string[];
  /** Looking back through the mailboxes; missing while that is being read. */
  readonly catchUp?: (CatchUpProps & { readonly clock: Clock }) | undefined;
  readonly actions: {
    reload(): Promise<void>;
    allow(webmail: string): Promise<void>;
    open(url: string): Promise<void>;
  };
};

const webmails = [
  { words: 'open_gmail', url: 'https://mail.google.com/mail/' },
  { words: 'open_outlook', url: 'https://outlook.live.com/mail/' },
  { words: 'open_outlook_work', url: 'https://outlook.office.com/mail/' },
] as const;

export function Welcome(props: WelcomeProps) {
  return (
    <main>
      <header>
        <img class="mark" src="/icons/128.png" alt="" width="64" height="64" />
        <h1>{say('welcome_title')}</h1>
        <p class="lead">{say('welcome_lead')}</p>
      </header>
      <ol>
        <li>
          <div>
            <h2>{say('welcome_mail_title')}</h2>
            <p>{say('welcome_mail')}</p>
            <Doors {...props} />
          </div>
          <Picture of="inbox" words={say('welcome_mail_picture')} />
        </li>
        <li>
          <div>
            <h2>{say('welcome_pin_title')}</h2>
            <p>{say('welcome_pin')}</p>
          </div>
          <div class="toolbar" role="img" aria-label={say('welcome_pin_picture')}>
            <span class="address" />
            <span class="icon">
              <img src="/icons/48.png" alt="" width="24" height="24" />
              <b>3</b>
            </span>
            <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
              <path d="M20 11h-1.5V7a2 2 0 0 0-2-2h-4V3.5a2.5 2.5 0 0 0-5 0V5H4a2 2 0 0 0-2 2v3.8h1.5a2.7 2.7 0 0 1 0 5.4H2V20a2 2 0 0 0 2 2h3.8v-1.5a2.7 2.7 0 0 1 5.4 0V22H17a2 2 0 0 0 2-2v-4h1.5a2.5 2.5 0 0 0 0-5z" />
            </svg>
          </div>
        </li>
        <li>
          <div>
            <h2>{say('welcome_catch_up_title')}</h2>
            <p>{say('welcome_catch_up')}</p>
          </div>
          <Back {...props} />
        </li>
        <li>
          <div>
            <h2>{say('welcome_note_title')}</h2>
            <p>{say('welcome_note')}</p>
          </div>
          <Picture of="popup" words={say('welcome_note_picture')} />
        </li>
      </ol>
      <section id="privacy">
        <h2>{say('privacy_title')}</h2>
        <ul>
          {(['privacy_read', 'privacy_kept', 'privacy_sent', 'privacy_private', 'privacy_gone'] as const).map(
            (key) => (
              <li key={key}>{say(key)}</li>
            ),
          )}
        </ul>
      </section>
    </main>
  );
}

/** There is nothing to look back through before a mailbox has been open once. */
const Back = ({ catchUp }: WelcomeProps) =>
  catchUp?.accounts.some(({ search }) => search !== undefined) ? (
    <CatchUpSection {...catchUp} />
  ) : (
    <p class="soft">{say('welcome_catch_up_first')}</p>
  );

function Doors({ oldTabs, forbidden, actions }: WelcomeProps) {
  const [told, setTold] = useState<string>();
  const attempt = (act: () => Promise<void>, done?: string) =>
    void act().then(
      () => setTold(done),
      () => setTold(say('trouble_no_answer')),
    );
  return (
    <>
      {forbidden.map((webmail) => (
        <p key={webmail} class="notice">
          <span>{say('missing_permission', { webmail: sayId('webmail', webmail) })}</span>
          <button
            type="button"
            class="button"
            data-action="allow"
            onClick={() => attempt(() => actions.allow(webmail))}
          >
            {say('allow')}
          </button>
        </p>
      ))}
      {oldTabs > 0 && !told && (
        <p class="notice">
          <span>{sayCount('welcome_reload', oldTabs)}</span>
          <button
            type="button"
            class="button"
            data-action="reload"
            onClick={() => attempt(actions.reload, say('welcome_reloaded'))}
          >
            {say('welcome_reload')}
          </button>
        </p>
      )}
      <p role="status">{told}</p>
      <p class="choices">
        {webmails.map(({ words, url }, index) => (
          <button
            key={url}
            type="button"
            class="button"
            data-strong={index === 0 || undefined}
            onClick={() => attempt(() => actions.open(url))}
          >
            {say(words)}
          </button>
        ))}
      </p>
    </>
  );
}
