/** Keeps what happens in the strip from the host page, which acts on clicks and keys of its whole page. */

const stop = (event: Event) => event.stopPropagation();

/** Handlers for the strip's outermost element: a letter typed into the note would else archive the thread. */
export const keptFromHost = {
  onKeyUp: stop,
  onKeyPress: stop,
  onMouseDown: stop,
  onMouseUp: stop,
  onClick: stop,
  onDblClick: stop,
  onContextMenu: stop,
  onPaste: stop,
  onCopy: stop,
  onCut: stop,
  onDragStart: stop,
  onDrop: stop,
};
