/** Why a process is silent: evidence beats pattern beats default, and the candidate's own word beats all. */
import type { Reason } from '../assessment.ts';
import type { Standing } from '../turn/standing.ts';
import type { Nudge, ReasonRule, Shown } from './reason.ts';
import { saidSinceMeeting } from './since.ts';

const files = import.meta.glob<ReasonRule>(['./*.ts', '!./index.ts', '!./reason.ts', '!./since.ts'], {
  eager: true,
  import: 'default',
});

/** All reasons, one a file, by rank. */
export const reasons: readonly ReasonRule[] = Object.values(files).toSorted((a, b) => a.rank - b.rank);

/** The rule of a reason; throws where there is none of that id. */
export function ruleOf(id: Reason['id']): ReasonRule {
  const rule = reasons.find((one) => one.id === id);
  if (!rule) throw new RangeError(`No reason is called "${id}"`);
  return rule;
}

/** The likeliest reason of this silence, how sure, and what shows it. */
export function findReason(standing: Standing): Reason {
  const chosen = reasons.find(({ id }) => id === standing.decisions.reason?.value);
  if (chosen) return { id: chosen.id, strength: 'chosen', because: { id: 'chosen', values: {} } };
  return byEvidence(standing) ?? byPattern(standing) ?? byDefault();
}

/** Which of its cases a reason's note is written for: by what shows it, also where the candidate has chosen it. */
export function caseOf(standing: Standing, { id, strength, because }: Reason, nudge: Nudge): string {
  const { evidence, pattern, paragraphs } = ruleOf(id);
  const shows = () => evidence?.(standing, saidSinceMeeting(standing)) ?? pattern?.shows(standing);
  const shown = strength === 'chosen' ? shows()?.id : because.id;
  const cases: ReasonRule['paragraphs'] = paragraphs;
  return shown && cases[shown]?.[nudge] ? shown : 'general';
}

/** The newest words win; where one message shows several, the first by rank. */
function byEvidence(standing: Standing): Reason | undefined {
  const since = saidSinceMeeting(standing);
  const found = reasons.flatMap((rule) => {
    const shown = rule.evidence?.(standing, since);
    return shown?.message ? [{ rule, shown, place: since.indexOf(shown.message) }] : [];
  });
  const best = found.reduce<(typeof found)[number] | undefined>(
    (first, one) => (first && first.place >= one.place ? first : one),
    undefined,
  );
  return best && reasonOf(best.rule, 'evidence', best.shown);
}

function byPattern(standing: Standing): Reason | undefined {
  const ranked = reasons.flatMap((rule) => (rule.pattern ? [{ rule, ...rule.pattern }] : []));
  for (const { rule, shows } of ranked.toSorted((a, b) => a.rank - b.rank)) {
    const shown = shows(standing);
    if (shown) return reasonOf(rule, 'pattern', shown);
  }
  return undefined;
}

function byDefault(): Reason {
  const rule = reasons.find(({ isDefault }) => isDefault) ?? reasons[0];
  if (!rule) throw new RangeError('There are no reasons');
  return { id: rule.id, strength: 'default', because: { id: 'default', values: {} } };
}

const reasonOf = (rule: ReasonRule, strength: Reason['strength'], { id, values, quote }: Shown): Reason => ({
  id: rule.id,
  strength,
  because: { id, values },
  ...(quote ? { quote } : {}),
});
