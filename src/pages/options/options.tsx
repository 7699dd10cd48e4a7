/** The options page: everything that can be set, saved as it is changed. Pure, like the popup. */
import { useMemo } from 'preact/hooks';
import { say } from '../../ui/words.ts';
import { About, Keys } from './about.tsx';
import { Cadence } from './cadence.tsx';
import { Mailboxes } from './mailboxes.tsx';
import { Notes } from './notes.tsx';
import { Notices } from './notices.tsx';
import { Privacy } from './privacy.tsx';
import type { OptionsProps } from './props.ts';
import { Rules } from './rules.tsx';
import { TimelineForm } from './timeline.tsx';
import { useChanges } from './use-changes.ts';
import { Work } from './work.tsx';

const sections = [
  'cadence',
  'work',
  'notices',
  'notes',
  'timeline',
  'mailboxes',
  'rules',
  'privacy',
  'keys',
  'about',
] as const;

export function Options(props: OptionsProps) {
  const changes = useChanges(props);
  const { processes, kept, isBroken } = props;
  const titles = useMemo(
    () =>
      new Map(
        processes.flatMap(({ threads }) =>
          threads.map(({ key, company, subject }) => [key, company || subject] as const),
        ),
      ),
    [processes],
  );
  if (isBroken) return <Trouble />;
  const all = { ...props, changes };
  return (
    <>
      <header class="top">
        <img src="/icons/48.png" alt="" width="32" height="32" />
        <h1>{say('options_title')}</h1>
      </header>
      <div class="page" aria-busy={!kept}>
        <nav aria-label={say('options_title')}>
          <ul>
            {sections.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{say(`options_${id}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {kept && (
            <>
              <Cadence {...all} />
              <Work {...all} />
              <Notices {...all} />
              <Notes {...all} />
              <TimelineForm {...all} />
              <Mailboxes {...all} />
              <Rules {...all} titles={titles} />
              <Privacy {...all} />
              <Keys {...all} />
              <About {...all} />
            </>
          )}
        </main>
      </div>
      <footer class="bar" data-shown={changes.told !== ''}>
        <p role="status">{changes.told}</p>
        {changes.last && (
          <button type="button" class="button" data-action="undo" onClick={changes.undo}>
            {say('do_undo')}
          </button>
        )}
      </footer>
    </>
  );
}

const Trouble = () => (
  <main class="trouble">
    <h1>{say('title_broken')}</h1>
    <p>{say('broken_what')}</p>
    <p>{say('broken_next')}</p>
  </main>
);
