/** What the popup says where there is no list, or no full one: always with what to do next. */
import type { Assessment } from '../../core/assessment.ts';
import { type Clock, onDay } from '../../ui/dates.ts';
import { titleOf } from '../../ui/view-words.ts';
import { say, sayId } from '../../ui/words.ts';
import type { PageFault } from './props.ts';
import { nextDue } from './sections.ts';

export const Loading = () => (
  <div class="loading" role="status">
    <span class="hidden">{say('title_loading')}</span>
    <i />
    <i />
    <i />
  </div>
);

export const Broken = () => (
  <div class="message">
    <p>{say('broken_what')}</p>
    <p>{say('broken_next')}</p>
  </div>
);

const webmails = [
  { words: 'open_gmail', url: 'https://mail.google.com/mail/' },
  { words: 'open_outlook', url: 'https://outlook.live.com/mail/' },
  { words: 'open_outlook_work', url: 'https://outlook.office.com/mail/' },
] as const;

export const FirstRun = ({ onOpen }: { readonly onOpen: (url: string) => void }) => (
  <div class="message">
    <p>{say('first_what')}</p>
    <p>{say('first_private')}</p>
    <p class="choices">
      {webmails.map(({ words, url }, index) => (
        <button
          key={url}
          type="button"
          class="button"
          data-strong={index === 0 || undefined}
          onClick={() => onOpen(url)}
        >
          {say(words)}
        </button>
      ))}
    </p>
  </div>
);

type CalmProps = { readonly views: readonly Assessment[]; readonly clock: Clock };

export const Calm = ({ views, clock }: CalmProps) => {
  const next = nextDue(views);
  const words = next
    ? say('calm_next', { title: titleOf(next), day: onDay(next.due ?? clock.now, clock) })
    : say(views.length > 0 ? 'calm_nothing_due' : 'calm_empty');
  return (
    <div class="message">
      <p>{words}</p>
    </div>
  );
};

type UnreadProps = { readonly fault: PageFault; readonly onCopy: () => void };

export const Unread = ({ fault, onCopy }: UnreadProps) => (
  <p class="notice" role="note">
    <span>
      {say('unread_page', {
        webmail: sayId('webmail', fault.webmail) || fault.webmail,
        part: sayId('part', fault.part) || fault.part,
      })}
    </span>
    <button type="button" class="button" onClick={onCopy}>
      {say('copy_report')}
    </button>
  </p>
);

type ForbiddenProps = { readonly webmail: string; readonly onAllow: () => void };

export const Forbidden = ({ webmail, onAllow }: ForbiddenProps) => (
  <p class="notice" role="note">
    <span>{say('missing_permission', { webmail: sayId('webmail', webmail) || webmail })}</span>
    <button type="button" class="button" data-action="allow" onClick={onAllow}>
      {say('allow')}
    </button>
  </p>
);
