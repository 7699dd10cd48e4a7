/** Notices that the candidate has thrown away the reply into which a note was put. */

/** Milliseconds: some editors are taken out of the page for a moment, and put back. */
const REMOUNT = 1_500;

export type ReplyWatch = {
  /** `isShown`: the page shows the thread as it was when the note went in. */
  look(isShown: boolean): void;
};

/** `gone` is called where the reply stood, and no longer stands though the thread stays open; leaving the thread says nothing. */
export function replyWatch(isOpen: () => boolean, gone: () => void): ReplyWatch {
  let stood = false;
  let check: ReturnType<typeof setTimeout> | undefined;
  const still = (): void => {
    clearTimeout(check);
    check = undefined;
  };
  return {
    look(isShown) {
      if (!isShown || isOpen()) {
        stood = isShown;
        still();
        return;
      }
      if (!stood) return;
      check ??= setTimeout(() => {
        still();
        if (!stood || isOpen()) return;
        stood = false;
        gone();
      }, REMOUNT);
    },
  };
}
