/** Every change is saved at once, said, and can be taken back for as long as the page lives. */
import { useRef, useState } from 'preact/hooks';
import type { SettingChanges } from '../../core/settings-form.ts';
import { say } from '../../ui/words.ts';
import type { OptionsProps } from './props.ts';

export type Changes = ReturnType<typeof useChanges>;

type Change = {
  readonly words: string;
  /** Changes of one thing in a row are taken back together. */
  readonly about: string;
  undo(): Promise<void>;
};

export function useChanges({ kept, actions }: OptionsProps) {
  const [done, setDone] = useState<readonly Change[]>([]);
  // An undo is asked for while an answer is still on its way: it means what stands there when its turn comes.
  const stack = useRef(done);
  const restack = (next: readonly Change[]): void => {
    stack.current = next;
    setDone(next);
  };
  const [undone, setUndone] = useState(0);
  const [told, setTold] = useState('');
  const before = kept?.set ?? {};
  // One change is saved after the other: an undo must find what it undoes.
  const line = useRef(Promise.resolve());

  const attempt = (act: () => Promise<void>): void => {
    line.current = line.current.then(act).catch(() => setTold(say('trouble_no_answer')));
  };

  /** Notes something that has been done, so that it can be taken back. */
  const note = (words: string, undo: Change['undo']): void =>
    restack([...stack.current, { words, about: words, undo }]);

  /** Does something that can be undone, and says so. */
  const make = (words: string, about: string, act: () => Promise<() => Promise<void>>): void =>
    attempt(async () => {
      const undo = await act();
      const last = stack.current.at(-1);
      const isSame = last?.about === about;
      const earlier = isSame ? stack.current.slice(0, -1) : stack.current;
      restack([...earlier, { words, about, undo: isSame ? last.undo : undo }]);
      setTold(say('saved', { what: words }));
    });

  return {
    told,
    /** How often something was taken back. */
    undone,
    last: done.at(-1),
    attempt,
    make,
    note,
    tell: setTold,
    /** After a wipe there is nothing left to take back. */
    forget: (): void => restack([]),

    /** Saves settings; `about` names the control, so that what is typed in a row is one change. */
    save: (words: string, changes: SettingChanges, about: string): void => {
      const keys = Object.keys(changes) as (keyof SettingChanges)[];
      const back = Object.fromEntries(keys.map((key) => [key, before[key] ?? null])) as SettingChanges;
      make(words, about, async () => {
        await actions.save(changes);
        return () => actions.save(back);
      });
    },

    undo: (): void =>
      attempt(async () => {
        const last = stack.current.at(-1);
        if (!last) return;
        await last.undo();
        restack(stack.current.filter((one) => one !== last));
        setUndone((count) => count + 1);
        setTold(say('done_undone', { what: last.words }));
      }),
  };
}
