/** What the parts of a note are called. */
import { reasons } from '../../core/reasons/index.ts';
import { say, sayId } from '../../ui/words.ts';

/** "Hiring freeze · first note" for "reason.hiring-freeze.first.warm". */
export function partName(id: string): string {
  const [kind = '', ...rest] = id.split('.').slice(0, -1);
  const nudge = rest.at(-1);
  const isNudge = nudge === 'first' || nudge === 'second' || nudge === 'closing';
  const inner = isNudge ? rest.slice(0, -1) : rest;
  return [titleOf(kind, inner), caseOf(kind, inner), isNudge ? sayId('nudge', nudge) : '']
    .filter(Boolean)
    .join(' · ');
}

/** The heading under which a part is listed. */
export const partGroup = (id: string): string => {
  const [kind] = id.split('.');
  if (kind === 'reason') return say('parts_reasons');
  if (kind === 'note') return say('parts_notes');
  return say('parts_frame');
};

function titleOf(kind: string, [slug = '']: readonly string[]): string {
  if (kind !== 'reason') return sayId('piece', [kind, slug].filter(Boolean).join(' '));
  const rule = reasons.find((one) => one.slug === slug);
  return rule ? sayId('reason', rule.id) : '';
}

const caseOf = (kind: string, [, shownBy]: readonly string[]): string =>
  shownBy && (kind === 'reason' || kind === 'note') ? sayId('piece_case', shownBy) : '';
