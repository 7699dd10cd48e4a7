/** What happens in hiring, as the signals of the thread found it: of what, the words around it have to say. */
import type { Evidence, Mention, MessageFacts } from '../facts.ts';
import type { Signal } from '../signals/signal.ts';
import { type EvidenceId, evidence } from './evidence.ts';

const SIGNALS: Partial<Record<Signal['kind'], EvidenceId>> = {
  offer: 'event-offer',
  rejection: 'event-decided',
  'role-filled': 'event-decided',
  'hiring-freeze': 'event-freeze',
  'decision-pending': 'event-pending',
  'in-seat-date': 'event-start',
  withdrawn: 'event-withdrawn',
  declined: 'event-withdrawn',
};

const MENTIONS: readonly Mention[] = [
  'interview-held',
  'screening-held',
  'interviews-done',
  'thank-you-note',
  'referred',
];

/** Asked or arranged; a meeting is of any walk of life, so it says less. */
const ARRANGES = new Set<string>(['meeting', 'reschedule', 'no-show', 'request']);

/**
 * They say that something happens, not that it is about work: they count only beside a piece that says so. Nothing is
 * taken from long texts, in which some sentence always sounds like it.
 */
export function* eventEvidence(messages: readonly MessageFacts[]): Generator<Evidence> {
  for (const { signals, mentions } of messages) {
    for (const { kind, quote } of signals) {
      const id = SIGNALS[kind];
      if (id) yield evidence(id, { words: quote });
      if (ARRANGES.has(kind)) yield evidence('event-arranged', { words: quote });
    }
    if (MENTIONS.some((mention) => mentions.includes(mention))) yield evidence('event-talked');
  }
}
