/** The popup's keyboard: which key does what. The help lists the same table. */
import type { WordKey } from '../../ui/words.ts';

export type Command =
  | 'down'
  | 'up'
  | 'insert'
  | 'unfold'
  | 'copy'
  | 'open'
  | 'snooze'
  | 'undo'
  | 'filter'
  | 'help'
  | 'leave';

export const commands: readonly {
  readonly keys: readonly string[];
  readonly command: Command;
  readonly words: WordKey;
}[] = [
  { keys: ['ArrowDown', 'j'], command: 'down', words: 'key_down' },
  { keys: ['ArrowUp', 'k'], command: 'up', words: 'key_up' },
  { keys: ['Enter'], command: 'insert', words: 'key_insert' },
  { keys: ['d'], command: 'unfold', words: 'key_unfold' },
  { keys: ['c'], command: 'copy', words: 'key_copy' },
  { keys: ['o'], command: 'open', words: 'key_open' },
  { keys: ['s'], command: 'snooze', words: 'key_snooze' },
  { keys: ['u'], command: 'undo', words: 'key_undo' },
  { keys: ['/'], command: 'filter', words: 'key_filter' },
  { keys: ['?'], command: 'help', words: 'key_help' },
  { keys: ['Escape'], command: 'leave', words: 'key_leave' },
];

/** What a key press means; undefined where it belongs to the control that has the focus. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const command = commands.find(({ keys }) => keys.includes(event.key))?.command;
  const isTyping = takesText(event.target);
  if (isTyping)
    return command === 'leave' || (command === 'down' && isFilter(event.target)) ? command : undefined;
  if (command === 'insert' && isControl(event.target)) return undefined;
  return command;
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLInputElement;

const isFilter = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'search';

/** Enter on a button or link is that button's. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement;
