/** A subject without the marks that answering, forwarding and mailing lists put in front of it. */

const MARK = /^\s*(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv|odp|antw|fw)\s*:|\[[^\]]{0,40}\])/i;

export function bareSubject(subject: string): string {
  let bare = subject.slice(0, 400);
  for (let marks = 0; marks < 8 && MARK.test(bare); marks += 1) bare = bare.replace(MARK, '');
  return bare.trim();
}
