/** The candidacies in words, for a terminal. */
import type { Assessment, State } from '../../src/core/assessment.ts';
import { dayOf } from '../../src/core/calendar/days.ts';

const order: readonly State[] = [
  'mine',
  'overdue',
  'waiting',
  'ahead',
  'no human yet',
  'gone quiet',
  'closed',
];

/** One paragraph a candidacy, by state and urgency: who, what, since when, when it falls due, and the draft. */
export function listing(all: readonly Assessment[], zone: string): string[] {
  const shown = all.filter(({ group }) => group !== 'none');
  const asked = shown.filter(({ ask }) => ask);
  const lines = order.flatMap((state) => {
    const these = shown
      .filter((view) => view.state === state && !view.ask)
      .toSorted((a, b) => b.urgency - a.urgency);
    return these.length === 0
      ? []
      : [`\n${state.toUpperCase()} (${these.length})`, ...these.flatMap((view) => paragraph(view, zone))];
  });
  return asked.length === 0
    ? lines
    : [...lines, `\nASKED (${asked.length})`, ...asked.map(({ subject }) => `  ${subject}`)];
}

function paragraph(view: Assessment, zone: string): string[] {
  const due = view.due === undefined ? '' : `, due ${dayOf(view.due, zone)}`;
  const reason = view.reason ? `, ${view.reason.id}` : '';
  const who = [view.company, view.person?.name, view.role].filter(Boolean).join(' · ');
  const draft = view.draft?.text.split('\n').map((line) => `      ${line}`.trimEnd()) ?? [];
  return [
    `  ${who || view.subject}`,
    `    ${view.stage}, silent ${view.silentDays} d${due}${reason}`,
    ...draft,
  ];
}
