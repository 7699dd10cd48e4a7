/** What the candidate does on the pipeline page, what is said of it, and the way back for as long as the page lives. */
import { useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../core/assessment.ts';
import type { Choice } from '../../core/choice.ts';
import type { Timeline } from '../../core/draft/timeline.ts';
import { toldBack } from '../../ui/choice.ts';
import { titleOf } from '../../ui/view-words.ts';
import { say } from '../../ui/words.ts';
import type { PipelineProps } from './props.ts';

export type Acts = ReturnType<typeof useActs>;

/** The id under which it can be undone, and what was done. */
type Act = { readonly id: string; readonly words: string };

export function useActs({ clock, actions }: PipelineProps) {
  const [told, setTold] = useState('');
  const [done, setDone] = useState<readonly Act[]>([]);
  // One act after the other, and the undo of what stands there when its turn comes: it must find what it undoes.
  const stack = useRef(done);
  const restack = (next: readonly Act[]): void => {
    stack.current = next;
    setDone(next);
  };
  const line = useRef(Promise.resolve());

  const attempt = (act: () => Promise<void>): void => {
    line.current = line.current.then(act).catch(() => setTold(say('trouble_no_answer')));
  };
  const note = (id: string, words: string): void => {
    restack([...stack.current, { id, words }]);
    setTold(words);
  };

  return {
    told,
    last: done.at(-1),
    attempt,
    note,
    tell: setTold,
    decide: (view: Assessment, choice: Choice): void =>
      attempt(async () => note(await actions.decide(view, choice), toldBack(titleOf(view), choice, clock))),
    saveTimeline: (next: Timeline, words: string): void =>
      attempt(async () => note(await actions.saveTimeline(next), words)),
    undo: (): void =>
      attempt(async () => {
        const last = stack.current.at(-1);
        if (!last) return;
        await actions.undo(last.id);
        restack(stack.current.filter((one) => one !== last));
        setTold(say('done_undone', { what: last.words }));
      }),
  };
}
