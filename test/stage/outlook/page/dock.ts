/** Replies that have the reading pane to themselves: one is in sight, the others wait in tabs at its foot. */
import type { Stage } from './stage.ts';

export type Dock = {
  readonly show: (compose: HTMLElement, title: string) => void;
  /** The one in sight goes out of sight; it stays in the page. */
  readonly makeRoom: () => void;
  readonly drop: (compose: HTMLElement) => void;
};

export function createDock(stage: Stage): Dock {
  const pane = stage.doc.querySelector('#ReadingPaneContainerId') as HTMLElement;
  const waiting = stage.doc.createElement('div');
  waiting.hidden = true;
  const tabs = stage.doc.createElement('div');
  tabs.className = 'dock';
  pane.after(waiting, tabs);
  const tabOf = new Map<HTMLElement, HTMLElement>();

  const makeRoom = (): void => {
    for (const compose of tabOf.keys()) if (pane.contains(compose)) waiting.append(compose);
  };
  /** The address stays what it was. */
  const bringUp = (compose: HTMLElement): void => {
    makeRoom();
    pane.replaceChildren(compose);
  };

  return {
    show(compose, title) {
      const tab = stage.doc.createElement('button');
      tab.textContent = title;
      tab.addEventListener('click', () => bringUp(compose));
      tabs.append(tab);
      tabOf.set(compose, tab);
      bringUp(compose);
    },
    makeRoom,
    drop(compose) {
      tabOf.get(compose)?.remove();
      tabOf.delete(compose);
    },
  };
}
