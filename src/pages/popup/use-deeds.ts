/** What the candidate does in the popup, what is said of it, and the way back. */
import { useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../core/assessment.ts';
import type { Choice } from '../../core/choice.ts';
import { toldBack } from '../../ui/choice.ts';
import { say, sayId } from '../../ui/words.ts';
import type { PopupProps } from './props.ts';

export type Deeds = ReturnType<typeof useDeeds>;

/** What the bar at the foot says. */
type Told = { readonly words: string; readonly isTrouble?: boolean };

export function useDeeds({ clock, actions }: PopupProps) {
  const [told, setTold] = useState<Told>();
  const [edits, setEdits] = useState<Readonly<Record<string, string>>>({});
  const [done, setDone] = useState<readonly { id: string; words: string }[]>([]);
  const busy = useRef(new Set<string>());

  /** Runs one act at a time for each name, and says so where nobody answered: nothing is ever lost in silence. */
  const attempt = (name: string, act: () => Promise<void>): void => {
    if (busy.current.has(name)) return;
    busy.current.add(name);
    act()
      .catch(() => setTold({ words: say('trouble_no_answer'), isTrouble: true }))
      .finally(() => busy.current.delete(name));
  };

  const textOf = (view: Assessment): string => edits[editKey(view)] ?? view.draft?.text ?? '';

  return {
    told,
    canUndo: done.length > 0,
    textOf,
    edit: (view: Assessment, text: string) => setEdits({ ...edits, [editKey(view)]: text }),
    insert: (view: Assessment) =>
      attempt('insert', async () => {
        setTold({ words: say('insert_going') });
        const fault = await actions.insert(view, textOf(view));
        setTold(fault ? { words: sayId('fault', fault), isTrouble: true } : { words: say('insert_going') });
      }),
    copy: (view: Assessment) =>
      attempt('copy', async () => {
        await actions.copy(textOf(view));
        setTold({ words: say('done_copied') });
      }),
    copyReport: () =>
      attempt('copy', async () => {
        await actions.copyReport();
        setTold({ words: say('done_copied') });
      }),
    open: (view: Assessment) => attempt('open', () => actions.open(view)),
    decide: (view: Assessment, choice: Choice) =>
      attempt(`decide ${view.goesTo}`, async () => {
        const words = toldBack(view, choice, clock);
        const id = await actions.decide(view, choice);
        setDone((earlier) => [...earlier, { id, words }]);
        setTold({ words });
      }),
    undo: () =>
      attempt('undo', async () => {
        const last = done.at(-1);
        if (!last) return;
        await actions.undo(last.id);
        setDone((earlier) => earlier.filter(({ id }) => id !== last.id));
        setTold({ words: say('done_undone', { what: last.words }) });
      }),
  };
}

/** An edit belongs to the note as it was proposed: once the thread has news, the old text is no answer any more. */
const editKey = ({ goesTo, draft }: Assessment): string => `${goesTo} ${draft?.newestId ?? ''}`;
