/** One message as the verdict looks at it. */
import type { Kind } from '../facts.ts';
import type { Parts } from '../reading/new-text.ts';
import type { Message } from '../thread.ts';

export type LookingAt = {
  readonly message: Message;
  readonly parts: Parts;
  readonly kind: Kind;
  readonly byCandidate: boolean;
};

/** Lines that were only wrapped run on, as the patterns read them. */
export const flowing = (text: string): string => text.replace(/\n(?=\p{Ll})/gu, ' ');

/** The first match in the beginning of a text, where all that matters is said. */
export const match = (pattern: RegExp, text: string): string | undefined =>
  pattern.exec(text.slice(0, 20_000))?.[0];
