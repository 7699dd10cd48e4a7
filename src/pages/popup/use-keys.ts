/** Binds the keyboard to the popup for as long as it lives. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { canSnooze } from '../../ui/tools.tsx';
import { type Command, commandOf } from './keys.ts';
import type { Deeds } from './use-deeds.ts';
import type { Rows } from './use-rows.ts';

type Bound = {
  readonly rows: Rows;
  readonly deeds: Deeds;
  readonly filterBox: RefObject<HTMLInputElement | null>;
  readonly setFilter: (text: string) => void;
  readonly setShowsHelp: (shows: boolean) => void;
};

export function useKeys(bound: Bound): void {
  const latest = useRef(bound);
  latest.current = bound;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (command && run(command, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** True where the key has been used up. */
function run(command: Command, { rows, deeds, filterBox, setFilter, setShowsHelp }: Bound): boolean {
  const { selected } = rows;
  switch (command) {
    case 'down':
      rows.move(document.activeElement === filterBox.current ? 0 : 1);
      return true;
    case 'up':
      rows.move(-1);
      return true;
    case 'filter':
      filterBox.current?.focus();
      return true;
    case 'help':
      setShowsHelp(true);
      return true;
    case 'undo':
      deeds.undo();
      return true;
    case 'leave':
      return leave(rows, filterBox, setFilter);
    case 'insert':
      if (selected?.draft && !rows.hasPanel()) deeds.insert(selected);
      return true;
    case 'unfold':
      if (selected?.draft) rows.toggleDraft(selected.goesTo);
      return true;
    case 'copy':
      if (selected?.draft) deeds.copy(selected);
      return true;
    case 'open':
      if (selected) deeds.open(selected);
      return true;
    case 'snooze':
      if (selected && canSnooze(selected)) rows.togglePanel('snooze');
      return true;
    default:
      return command satisfies never;
  }
}

/** Escape goes back one step; with nothing to go back from it is the browser's, and closes the popup. */
function leave(
  rows: Rows,
  filterBox: RefObject<HTMLInputElement | null>,
  setFilter: (text: string) => void,
): boolean {
  if (rows.panel) {
    rows.closePanel();
    rows.focusSelected();
    return true;
  }
  if (filterBox.current?.value) {
    setFilter('');
    return true;
  }
  if (rows.openDraft) {
    rows.toggleDraft(rows.openDraft);
    rows.focusSelected();
    return true;
  }
  return false;
}
