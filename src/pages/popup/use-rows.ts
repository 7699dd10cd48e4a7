/** Which rows there are, which one is selected, and what stands open on it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../core/assessment.ts';
import type { SectionId } from '../../core/shown/section.ts';
import type { ThreadKey } from '../../core/thread.ts';
import type { Panel } from '../../ui/tools.tsx';
import type { PopupProps } from './props.ts';
import { isCalm, sectionsOf, visibleRows } from './sections.ts';

export type Rows = ReturnType<typeof useRows>;

export function useRows({ overview, all, rested, actions }: PopupProps, filter: string) {
  const [chosen, setChosen] = useState<ThreadKey>();
  const [open, setOpen] = useState<ReadonlySet<SectionId>>(new Set());
  const [whole, setWhole] = useState<ReadonlySet<SectionId>>(new Set());
  const [openDraft, setOpenDraft] = useState<ThreadKey>();
  const [openPanel, setPanel] = useState<{ readonly on: ThreadKey; readonly panel: Panel }>();
  const elements = useRef(new Map<ThreadKey, HTMLLIElement>());
  const place = useRef(0);

  const views = [...(all ?? overview?.views ?? []), ...(rested ?? [])];
  const counts = { ...overview?.counts, rested: overview?.rested ?? 0 };
  const sections = sectionsOf(views, counts, filter, whole);
  const visible = visibleRows(sections, open, filter);
  const found = visible.findIndex(({ goesTo }) => goesTo === chosen);
  // Where the selected row has gone (snoozed, closed), the one that took its place is selected.
  // Where nothing asks for the candidate, nothing is put forward either.
  const puts = chosen !== undefined || !isCalm(views);
  const index = found >= 0 ? found : puts ? Math.min(place.current, visible.length - 1) : -1;
  const selected: Assessment | undefined = visible[index];
  // A panel belongs to its row: it does not jump to the one that takes its place.
  const panel = openPanel && openPanel.on === selected?.goesTo ? openPanel.panel : undefined;
  // Known before it is drawn: a key that comes in between must not fall to the row below.
  const isPanelAsked = useRef(false);
  isPanelAsked.current = panel !== undefined;
  const wantsFocus = useRef(true);

  useLayoutEffect(() => {
    if (index >= 0) place.current = index;
    const isFocusLost = document.activeElement === document.body || document.activeElement === null;
    if (selected && (wantsFocus.current || (found < 0 && isFocusLost))) {
      elements.current.get(selected.goesTo)?.focus({ preventScroll: index === 0 });
      wantsFocus.current = false;
    }
  });

  const select = (key: ThreadKey) => {
    if (key !== selected?.goesTo) setPanel(undefined);
    setChosen(key);
  };

  return {
    sections,
    total: views.length + (overview?.rested ?? 0),
    selected,
    openDraft,
    panel,
    views,
    isOpen: (id: SectionId) => open.has(id) || filter !== '',
    select,
    /** Selects and focuses the row that many places further. */
    move(by: number) {
      const next = visible[Math.max(0, Math.min(visible.length - 1, index + by))];
      if (!next) return;
      select(next.goesTo);
      elements.current.get(next.goesTo)?.focus();
    },
    focusSelected: () => selected && elements.current.get(selected.goesTo)?.focus(),
    toggleDraft: (key: ThreadKey) => setOpenDraft(openDraft === key ? undefined : key),
    togglePanel(asked: Panel) {
      if (!selected) return;
      isPanelAsked.current = panel !== asked;
      setPanel(panel === asked ? undefined : { on: selected.goesTo, panel: asked });
    },
    hasPanel: () => isPanelAsked.current,
    closePanel: () => setPanel(undefined),
    toggleSection(id: SectionId) {
      const now = new Set(open);
      if (!now.delete(id)) now.add(id);
      setOpen(now);
    },
    showAll(id: SectionId) {
      setWhole(new Set([...whole, id]));
      actions.showAll();
    },
    keep(key: ThreadKey, element: HTMLLIElement | null) {
      if (element) elements.current.set(key, element);
      else elements.current.delete(key);
    },
  };
}
