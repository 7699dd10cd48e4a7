/** What the candidate does in the popup, what is said of it, and the way back. */
import { useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../core/assessment.ts';
import type { Choice } from '../../core/choice.ts';
import type { Timeline } from '../../core/draft/timeline.ts';
import { toldBack } from '../../ui/choice.ts';
import { titleOf } from '../../ui/view-words.ts';
import { say, sayId } from '../../ui/words.ts';
import type { Edits } from './kept-edits.ts';
import type { PopupProps } from './props.ts';
import type { Act } from './recent.ts';

export type Deeds = ReturnType<typeof useDeeds>;

/** What the bar at the foot says. */
type Told = {
  readonly words: string;
  /** Holds only until it is known how the insert went. */
  readonly isGoing?: boolean;
};

export function useDeeds({ clock, recent, edits: kept, actions }: PopupProps) {
  const [told, setTold] = useState<Told>();
  const [edits, setEdits] = useState(kept);
  const [done, setDone] = useState<readonly Act[]>([]);
  const [undone, setUndone] = useState<readonly string[]>([]);
  const busy = useRef(new Set<string>());

  /** Runs one act at a time for each name, and says so where nobody answered: nothing is ever lost in silence. */
  const attempt = (name: string, act: () => Promise<void>): void => {
    if (busy.current.has(name)) return;
    busy.current.add(name);
    act()
      .catch(() => setTold({ words: say('trouble_no_answer') }))
      .finally(() => busy.current.delete(name));
  };

  /** What can still be taken back, the last thing last: of the popup before, and of this one. */
  const acts = [...recent.filter(({ id }) => !done.some((act) => act.id === id)), ...done].filter(
    ({ id }) => !undone.includes(id),
  );

  const change = (next: Edits) => {
    setEdits(next);
    // Losing it with the popup is worth no alarm: it was never promised.
    actions.keepEdits(next).catch(() => undefined);
  };

  const copyText = (text: string) =>
    attempt('copy', async () => {
      await actions.copy(text);
      setTold({ words: say('done_copied') });
    });

  const textOf = (view: Assessment): string => edits[editKey(view)] ?? view.draft?.text ?? '';

  return {
    told,
    lastAct: acts.at(-1),
    textOf,
    attempt,
    edit: (view: Assessment, text: string) => change({ ...edits, [editKey(view)]: text }),
    insert: (view: Assessment) =>
      attempt('insert', async () => {
        setTold({ words: say('insert_going'), isGoing: true });
        const fault = await actions.insert(view, textOf(view));
        if (fault) setTold({ words: sayId('fault', fault) });
      }),
    copy: (view: Assessment) => copyText(textOf(view)),
    copyText,
    copyReport: () =>
      attempt('copy', async () => {
        await actions.copyReport();
        setTold({ words: say('done_copied') });
      }),
    open: (view: Assessment) => attempt('open', () => actions.open(view)),
    decide: (view: Assessment, choice: Choice) =>
      attempt(`decide ${view.goesTo}`, async () => {
        const words = toldBack(titleOf(view), choice, clock);
        const id = await actions.decide(view, choice);
        // The note that was asked for is shown as it comes, not hidden behind what was typed before.
        if (choice.field === 'reason' || choice.field === 'tone') {
          const { [editKey(view)]: _dropped, ...others } = edits;
          change(others);
        }
        setDone((earlier) => [...earlier, { id, words }]);
        setTold({ words });
      }),
    saveTimeline: (next: Timeline, words: string) =>
      attempt('timeline', async () => {
        const id = await actions.saveTimeline(next);
        setDone((earlier) => [...earlier, { id, words }]);
        setTold({ words });
      }),
    undo: () =>
      attempt('undo', async () => {
        const last = acts.at(-1);
        if (!last) return;
        await actions.undo(last.id);
        setUndone((earlier) => [...earlier, last.id]);
        setTold({ words: say('done_undone', { what: last.words }) });
      }),
  };
}

/** An edit belongs to the note as it was proposed: once the thread has news, the old text is no answer any more. */
const editKey = ({ goesTo, draft }: Assessment): string => `${goesTo} ${draft?.newestId ?? ''}`;
