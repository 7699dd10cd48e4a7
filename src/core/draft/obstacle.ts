/** Why no note can be proposed where one could be expected. */
import type { Because, Occasion } from '../assessment.ts';
import { noteFor } from '../notes/index.ts';
import { hasNoReplyName } from '../reading/no-reply.ts';
import type { Standing } from '../turn/standing.ts';
import type { Slots } from './template.ts';

/** Every id of `noDraft`. */
export const noDraftIds = [
  'no-human',
  'language',
  'nothing-new',
  'no-meeting',
  'no-offer-recorded',
  'no-availability',
] as const;

export type NoDraft = Because & { readonly id: (typeof noDraftIds)[number] };

/** Languages in which drafts are written; a text too short to tell is taken for one of them. */
const written: readonly string[] = ['en', 'und'];

export function obstacleTo(standing: Standing, slots: Slots, occasion: Occasion): NoDraft | undefined {
  if (!standing.person || isUnread(standing)) return { id: 'no-human', values: {} };
  const language = foreignLanguage(standing);
  if (language) return { id: 'language', values: { language } };
  return noteFor(occasion)?.lacks?.(slots, standing);
}

/** Replies to that address are not read: by its name, or because its own mail says so. */
function isUnread({ person, messages }: Standing): boolean {
  if (!person) return true;
  return (
    hasNoReplyName(person) ||
    (person.address !== '' &&
      messages.some(({ from, noReply }) => noReply && from.address === person.address))
  );
}

/** The language of the company's last words, where no note can answer in it. */
function foreignLanguage({ lastOfCompany, messages }: Standing): string | undefined {
  const last = lastOfCompany ?? messages.findLast(({ by }) => by === 'company');
  if (!last || (last.understood && written.includes(last.language))) return undefined;
  return last.language;
}
