/** Where the hiring process stands: product.md section 6. It never moves back by itself. */
import type { Because } from '../assessment.ts';
import type { Decisions, Stage } from '../decision.ts';
import type { MessageFacts } from '../facts.ts';
import { isWord, mentions, says } from '../process/talk.ts';
import type { SignalKind } from '../signals/signal.ts';
import type { Closing } from './closing.ts';
import type { Meetings } from './meetings.ts';
import type { OwnOffer } from './own-offer.ts';

/** What a stage can rest on. Values: `who` (name of the sender), `at` (instant), `start` (instant of a meeting). */
export const stageRules = [
  'wrote-first', // {who} wrote first, on {at}, and no call is fixed yet.
  'applied', // You applied on {at}, and nobody has answered on the merits yet.
  'answered-on-merits', // {who} answered your application on {at}.
  'call-fixed', // A first call was fixed on {at}, for {start}.
  'call-held', // {who} wrote on {at} of a first call that is over.
  'interview-fixed', // An interview was fixed on {at}, for {start}.
  'interview-held', // {who} wrote on {at} of an interview that is over.
  'take-home', // {who} wrote on {at} of a take-home task.
  'last-interview-over', // The last interview was over on {at}.
  'interviews-done', // {who} wrote on {at} that the interviews are done.
  'references-asked', // {who} asked for references on {at}.
  'offered', // {who} made an offer on {at}.
  'offer-recorded', // You noted an offer on {at}.
  'set-by-hand', // You set the stage on {at}.
  'rejected', // {who} said no on {at}.
  'role-filled', // {who} wrote on {at} that the role is filled.
  'accepted', // You accepted on {at}.
  'declined', // You declined on {at}.
  'withdrawn', // You withdrew on {at}.
  'closed-by-hand', // You closed it on {at}.
] as const;

export type StageRule = (typeof stageRules)[number];
export type StageNow = { readonly stage: Stage; readonly because: Because & { readonly id: StageRule } };

type Step = {
  readonly stage: Stage;
  readonly rule: StageRule;
  readonly at: number;
  readonly who?: string;
  readonly start?: number;
};

const rank: Record<Stage, number> = {
  approached: 0,
  applied: 0,
  screening: 1,
  interviewing: 2,
  deciding: 3,
  offer: 4,
  closed: 5,
};

export type StageQuestion = {
  /** In order of sending. */
  readonly messages: readonly MessageFacts[];
  readonly meetings: Meetings;
  readonly decisions: Decisions;
  readonly closing: Closing | undefined;
  readonly offer: OwnOffer | undefined;
  readonly now: number;
};

export function stageOf({ messages, meetings, decisions, closing, offer, now }: StageQuestion): StageNow {
  if (closing) return told({ stage: 'closed', rule: closing.id, at: closing.at, ...who(closing.message) });
  const first = firstStep(messages);
  const recorded: Step[] =
    offer && !offer.message ? [{ stage: 'offer', rule: 'offer-recorded', at: offer.at }] : [];
  const steps = [
    ...messages.flatMap((m) => stepsOf(m, first.stage)),
    ...meetingSteps(meetings, now),
    ...recorded,
  ];
  const hand = decisions.stage && decisions.stage.value !== 'closed' ? decisions.stage : undefined;
  const from: Step = hand ? { stage: hand.value, rule: 'set-by-hand', at: hand.at } : first;
  const later = steps.filter(({ at }) => !hand || at > hand.at).sort((a, b) => a.at - b.at);
  return told(later.reduce((held, step) => (rank[step.stage] > rank[held.stage] ? step : held), from));
}

const told = ({ stage, rule, at, who: name, start }: Step): StageNow => ({
  stage,
  because: {
    id: rule,
    values: { at, ...(name !== undefined && { who: name }), ...(start !== undefined && { start }) },
  },
});

const who = (message: MessageFacts | undefined) =>
  message ? { who: message.from.name || message.from.address } : {};

/** They wrote first, or the candidate did: by a message, or by an application that somebody confirms. */
function firstStep(messages: readonly MessageFacts[]): Step {
  const approach = messages.findIndex(
    (m) => m.by === 'company' && (m.kind === 'human' || m.kind === 'calendar'),
  );
  const before = approach < 0 ? messages : messages.slice(0, approach + 1);
  const applied = before.find((m) => isApplication(m) || m.kind === 'status');
  const first = applied ?? before.at(-1);
  const at = first?.sentAt ?? 0;
  return applied
    ? { stage: 'applied', rule: 'applied', at }
    : { stage: 'approached', rule: 'wrote-first', at, ...who(first) };
}

const isApplication = (message: MessageFacts) =>
  mentions(message, 'applied') || (message.by === 'candidate' && message.kind === 'human');

function stepsOf(message: MessageFacts, first: Stage): Step[] {
  const steps: Step[] = [];
  const add = (stage: Stage, rule: StageRule) =>
    steps.push({ stage, rule, at: message.sentAt, ...who(message) });
  const isHuman = message.kind === 'human';
  const isCompany = message.by === 'company';
  if (first === 'applied' && isHuman && isCompany && isOnTheMerits(message))
    add('screening', 'answered-on-merits');
  if (mentions(message, 'screening-held')) add('screening', 'call-held');
  if (mentions(message, 'interview-held')) add('interviewing', 'interview-held');
  if (isHuman && mentions(message, 'take-home')) add('interviewing', 'take-home');
  if (mentions(message, 'interviews-done')) add('deciding', 'interviews-done');
  if (message.signals.some(({ kind, asks }) => kind === 'request' && asks === 'references'))
    add('deciding', 'references-asked');
  if (isCompany && says(message, 'offer', 'company')) add('offer', 'offered');
  return steps;
}

/** A human who only confirms receipt, is away, or asks for patience has not answered on the merits. */
function isOnTheMerits(message: MessageFacts): boolean {
  if (!isWord(message) || mentions(message, 'receipt-only')) return false;
  const said = message.signals.map(({ kind }) => kind);
  return said.length === 0 || said.some((kind) => !besideTheMerits.has(kind));
}

const besideTheMerits: ReadonlySet<SignalKind> = new Set<SignalKind>([
  'high-volume',
  'out-of-office',
  'hiring-freeze',
  'courtesy',
]);

function meetingSteps({ everFixed, standing }: Meetings, now: number): Step[] {
  const fixed = everFixed.map(
    ({ round, fixedAt, start, end }): Step => ({
      stage: round === 'interview' ? 'interviewing' : 'screening',
      rule: round === 'interview' ? 'interview-fixed' : 'call-fixed',
      at: fixedAt,
      start: start ?? end,
    }),
  );
  const over = standing
    .filter(({ last, end }) => last && end <= now)
    .map(({ end }): Step => ({ stage: 'deciding', rule: 'last-interview-over', at: end }));
  return [...fixed, ...over];
}
