/** Learned rules: a candidate's word on a thread, a sender or a domain beats all that was read. */
import type { About, Decision } from '../decision.ts';
import type { ThreadFacts, Verdict } from '../facts.ts';
import { domainOf, registrable } from '../reading/domains.ts';
import { evidence } from './evidence.ts';

/** Thread before sender before domain; of several at one level the newest holds, and one taken back is none. */
export function applyRules(verdict: Verdict, facts: ThreadFacts, decisions: readonly Decision[]): Verdict {
  const mine = new Set(facts.messages.filter(({ by }) => by === 'candidate').map(({ from }) => from.address));
  const senders = facts.messages
    .filter(({ by, kind }) => by === 'company' && kind !== 'bounce')
    .map(({ from }) => from.address)
    .filter((address) => address && !mine.has(address));
  const thread = said([`thread:${facts.key}`], decisions);
  if (thread) return ruled('rule-thread', thread.value, {});
  const sender = bySender(senders, decisions);
  if (sender) return ruled('rule-sender', sender.value, { sender: sender.about.slice('sender:'.length) });
  const domain = byDomain(senders, decisions);
  if (domain) return ruled('rule-domain', domain.value, { domain: domain.about.slice('domain:'.length) });
  return verdict;
}

/** What is said of everything from one of these addresses, before a mail of theirs is read. */
export const ruleFor = (
  addresses: readonly string[],
  decisions: readonly Decision[],
): Word['value'] | undefined => (bySender(addresses, decisions) ?? byDomain(addresses, decisions))?.value;

const bySender = (addresses: readonly string[], decisions: readonly Decision[]): Word | undefined =>
  said(
    addresses.map((address): About => `sender:${address}`),
    decisions,
  );

const byDomain = (addresses: readonly string[], decisions: readonly Decision[]): Word | undefined =>
  said(
    addresses.flatMap((address) =>
      [domainOf(address), registrable(domainOf(address))].map((name): About => `domain:${name}`),
    ),
    decisions,
  );

type Word = { readonly about: About; readonly value: 'hiring' | 'not hiring'; readonly at: number };

function said(abouts: readonly About[], decisions: readonly Decision[]): Word | undefined {
  const newest = new Map<About, Decision>();
  for (const decision of decisions) {
    if (decision.field !== 'verdict' || !abouts.includes(decision.about)) continue;
    const held = newest.get(decision.about);
    if (!held || held.at <= decision.at) newest.set(decision.about, decision);
  }
  const words = [...newest.values()].flatMap(({ about, field, value, at }) =>
    field === 'verdict' && value !== null ? [{ about, value, at }] : [],
  );
  return words.sort((a, b) => b.at - a.at)[0];
}

function ruled(
  id: 'rule-thread' | 'rule-sender' | 'rule-domain',
  is: Word['value'],
  values: Record<string, string>,
): Verdict {
  const piece = evidence(id, { ...values, said: is });
  const weight = is === 'hiring' ? piece.weight : -piece.weight;
  return { is, score: weight, evidence: [{ ...piece, weight }] };
}
