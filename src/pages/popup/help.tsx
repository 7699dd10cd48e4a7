/** The list of keys. */
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../ui/words.ts';
import { commands } from './keys.ts';

export function Help({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-label={say('help_title')} onClose={onClose}>
      <h2>{say('help_title')}</h2>
      <dl>
        {commands.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{shown[key] ?? key}</kbd>
              ))}
            </dt>
            <dd>{say(words)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {say('help_close')}
      </button>
    </dialog>
  );
}

const shown: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' };
