/** Which threads are one candidacy: product.md section 5, "One process, several threads". */

import { type Decision, type Decisions, decisionsOf } from '../decision.ts';
import type { MessageFacts, Process, ThreadFacts, Verdict } from '../facts.ts';
import { sameRole } from '../hiring/role.ts';
import { applyRules } from '../hiring/rules.ts';
import type { ThreadKey } from '../thread.ts';
import { closingOf } from '../turn/closing.ts';
import { answeredBy, isEcho } from './echo.ts';
import { isSameCompany, keysOf, type Named, named } from './same-company.ts';
import { beginOf, byBeginning, inOrder, isInvitation, mentions, says, talkOf } from './talk.ts';

/** The verdict on a thread after the candidate's own word on it, its sender or its domain. */
export const verdictOf = (thread: ThreadFacts, decisions: readonly Decision[]): Verdict =>
  decisions.some(({ field }) => field === 'verdict')
    ? applyRules(thread.verdict, thread, decisions)
    : thread.verdict;

type Growing = { members: Named[]; mayJoin?: readonly ThreadKey[] };

/**
 * Joins the threads that are hiring or may be, in the order in which they began; so the answer does not depend on the
 * order in which they were read.
 */
export function processesOf(threads: readonly ThreadFacts[], decisions: readonly Decision[]): Process[] {
  const ordered = threads.map(inOrder).sort(byBeginning);
  const verdicts = new Map(ordered.map((thread) => [thread, verdictOf(thread, decisions)]));
  const live = ordered.filter((thread) => verdicts.get(thread)?.is !== 'not hiring');
  const hand = handOf(decisions);
  const known = new Map<string, Set<Growing>>();
  const all: Growing[] = [];
  for (const thread of live.filter((one) => !isEcho(one))) {
    const member = named(thread);
    const target = hand.has(thread.key) ? alone() : targetOf(member, known, decisions);
    if (target.members.length === 0) all.push(target);
    target.members.push(member);
    if (!hand.has(thread.key)) enter(member, target, known);
  }
  for (const thread of ordered.filter((one) => isUndecided(verdicts.get(one)) && !hand.has(one.key)))
    followPerson(thread, known, decisions);
  followEchoes(ordered, live, all);
  joinByHand(all, hand);
  return all
    .filter(({ members }) => members.length > 0)
    .map(({ members, mayJoin }) => ({
      threads: members.map(({ thread }) => thread).sort(byBeginning),
      ...(mayJoin && { mayJoin }),
    }));
}

const alone = (): Growing => ({ members: [] });

function enter(member: Named, process: Growing, known: Map<string, Set<Growing>>): void {
  for (const key of keysOf(member).own) {
    const there = known.get(key) ?? new Set();
    known.set(key, there.add(process));
  }
}

/** The process that a thread joins, or a new one. */
function targetOf(member: Named, known: Map<string, Set<Growing>>, decisions: readonly Decision[]): Growing {
  const near = [...new Set(keysOf(member).others.flatMap((key) => [...(known.get(key) ?? [])]))];
  const same = near.filter(({ members }) => members.some((other) => isSameCompany(member, other)));
  const fitting = same.filter((process) => !contradicts(member.thread, process));
  const open = fitting.filter((process) => !isClosedAt(process, beginOf(member.thread), decisions));
  const agreeing = open.filter((process) => namesRole(process));
  // A thread that names a role goes where that role is named; one that names none, to the only open process.
  const best = member.thread.role !== undefined && agreeing.length > 0 ? agreeing : open;
  const [only] = best;
  if (only && (best.length === 1 || member.thread.role !== undefined)) return only;
  if (best.length > 1)
    return { members: [], mayJoin: best.flatMap(({ members }) => members[0]?.thread.key ?? []) };
  return (isApplication(member.thread) ? undefined : fitting.sort(byNewest)[0]) ?? alone();
}

/** The process whose newest thread began last is first. */
const byNewest = (a: Growing, b: Growing): number => newestOf(b) - newestOf(a);

const newestOf = ({ members }: Growing): number => Math.max(...members.map(({ thread }) => beginOf(thread)));

const namesRole = ({ members }: Growing): boolean => members.some(({ thread }) => thread.role !== undefined);

/** Both name roles, and not the same. */
function contradicts({ role }: ThreadFacts, { members }: Growing): boolean {
  const roles = members.flatMap(({ thread }) => thread.role ?? []);
  return role !== undefined && roles.length > 0 && !roles.some((other) => sameRole(role, other));
}

/** What had closed it before that moment, by mail or by hand. */
function isClosedAt({ members }: Growing, at: number, all: readonly Decision[]): boolean {
  const threads = members.map(({ thread }) => thread);
  const decided: Decisions = decisionsOf(
    threads.map(({ key }) => key),
    all.filter((decision) => decision.at < at),
  );
  const { messages } = talkOf({ threads }, decided);
  return (
    closingOf(
      messages.filter(({ sentAt }) => sentAt < at),
      decided,
    ) !== undefined
  );
}

/** It begins with the candidate's application, or with its confirmation. */
function isApplication({ messages }: ThreadFacts): boolean {
  const first = messages.find(({ kind }) => kind === 'human' || kind === 'status');
  return (
    first !== undefined &&
    mentions(first, 'applied') &&
    !says(first, 'rejection', 'company') &&
    !says(first, 'role-filled', 'company')
  );
}

/** Nothing in it speaks for hiring or against it, neither its mail nor the candidate. */
const isUndecided = (verdict: Verdict | undefined): boolean =>
  verdict?.is === 'not hiring' && verdict.evidence.every(({ weight }) => weight >= 0);

/**
 * What says nothing for or against hiring goes with the only open process of the person who writes it; an invitation
 * also with that of its domain.
 */
function followPerson(
  thread: ThreadFacts,
  known: Map<string, Set<Growing>>,
  decisions: readonly Decision[],
): void {
  const member = named(thread);
  const target = targetOf(member, known, decisions);
  if (target.members.some((other) => isKnownTo(thread, other.thread))) target.members.push(member);
}

function isKnownTo({ messages }: ThreadFacts, other: ThreadFacts): boolean {
  const writes = (message: MessageFacts) =>
    message.by === 'company' && message.kind === 'human' && message.from.address !== '';
  const people = new Set(other.messages.filter(writes).map(({ from }) => from.address));
  return messages.some((m) => isInvitation(m) || (writes(m) && people.has(m.from.address)));
}

/** Auto-replies and bounces with a thread of their own, whatever their own verdict, unless the candidate has ruled them out. */
function followEchoes(ordered: readonly ThreadFacts[], live: readonly ThreadFacts[], all: Growing[]): void {
  const echoes = ordered.filter(isEcho);
  if (echoes.length === 0) return;
  const home = new Map(
    all.flatMap((process) => process.members.map(({ thread }) => [thread, process] as const)),
  );
  const find = answeredBy([...home.keys()]);
  for (const echo of echoes) {
    const answered = find(echo);
    const process = answered && home.get(answered);
    if (process) process.members.push(named(echo));
    else if (live.includes(echo)) all.push({ members: [named(echo)] });
  }
}

type Hand = ReadonlyMap<ThreadKey, ThreadKey | 'alone'>;

/** For each thread on which the candidate has spoken: the thread with whose process it is joined, or `alone`. */
function handOf(decisions: readonly Decision[]): Hand {
  const newest = new Map<ThreadKey, Decision & { readonly field: 'process' }>();
  for (const decision of decisions) {
    if (decision.field !== 'process' || !decision.about.startsWith('thread:')) continue;
    const key = decision.about.slice('thread:'.length) as ThreadKey;
    const held = newest.get(key);
    if (!held || held.at <= decision.at) newest.set(key, decision);
  }
  const spoken = [...newest].flatMap(([key, { value }]) => (value === null ? [] : [[key, value] as const]));
  return new Map(spoken.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Joins what the candidate has joined; where the other thread is unknown, nothing is joined. */
function joinByHand(all: Growing[], hand: Hand): void {
  for (const [key, other] of hand) {
    if (other === 'alone') continue;
    const holds = (wanted: ThreadKey) =>
      all.find(({ members }) => members.some(({ thread }) => thread.key === wanted));
    const [from, to] = [holds(key), holds(other)];
    if (!from || !to || from === to) continue;
    to.members.push(...from.members);
    from.members = [];
  }
}
