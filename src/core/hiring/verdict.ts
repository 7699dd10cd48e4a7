/** Is it a hiring thread? Adds up the evidence of all messages; each kind of evidence counts once. Product.md section 2. */
import type { Evidence, MessageFacts, Verdict } from '../facts.ts';
import { limits, sentencesOf } from '../signals/text/sentences.ts';
import type { Candidate } from '../thread.ts';
import { againstEvidence } from './against.ts';
import { eventEvidence } from './events.ts';
import { evidence, HIRING, UNSURE } from './evidence.ts';
import type { LookingAt } from './looking-at.ts';
import { senderEvidence } from './sender.ts';
import { wordingEvidence } from './wording.ts';

/** `facts` are of the same messages: what was read in them counts with the words around it. */
export function verdictOf(
  messages: readonly LookingAt[],
  facts: readonly MessageFacts[],
  candidate: Candidate,
): Verdict {
  const found = new Map<string, Evidence>();
  const keep = (piece: Evidence) => {
    const held = found.get(piece.id);
    if (!held || Math.abs(held.weight) < Math.abs(piece.weight)) found.set(piece.id, piece);
  };
  for (const looking of messages) for (const piece of evidenceIn(looking, candidate)) keep(piece);
  for (const piece of eventEvidence(facts)) keep(piece);
  const sent = messages.filter(({ kind }) => kind !== 'draft');
  if (sent.length > 0 && sent.every(({ kind }) => kind === 'bulk')) keep(evidence('bulk-only'));
  if (messages.some(isCapped)) keep(evidence('input-capped'));
  return sum(withoutOwnEmployer(withObject([...found.values()])));
}

/** Cut off before reading, or where the signals stop reading. */
const isCapped = ({ parts: { capped, text } }: LookingAt): boolean =>
  capped ||
  text.length > limits.text ||
  (text.length > limits.sentences && sentencesOf(text).length >= limits.sentences);

function* evidenceIn(looking: LookingAt, candidate: Candidate): Generator<Evidence> {
  if (looking.kind === 'bounce' || looking.kind === 'draft') return;
  yield* againstEvidence(looking, candidate);
  if (looking.kind === 'bulk' || looking.kind === 'auto-reply') return;
  if (!looking.byCandidate) yield* senderEvidence(looking);
  yield* wordingEvidence(looking);
}

/** What landlords, clubs, offices and clients ask, tell and decide too. */
const OF_ANYTHING = new Set([
  'job-offer',
  'application-received',
  'application-decided',
  'work-wanted',
  'work-selection',
  'work-decision',
  'work-background',
  'work-papers',
  'work-start',
  'work-pay',
  'interview',
  'interview-word',
  'subject-names-interview',
  'references-asked',
  'pay-asked',
  'papers',
  'hiring-words',
  'terms',
  'progress',
  'round',
  'somebody-else',
  'times-asked',
]);

/** Rounds and choices are of contests too: with nothing else said they are a question. */
const OF_A_CONTEST = /^(?:round|talked|event-|input-capped)/;
const CONTEST_SAYS = /^(?:you(?:['’]re| are) through to|selection (?:committee|panel)|short-?list\w*)$/i;

/** What an event, an offer or an application is about decides: work has to be named for them to count, and nothing else. */
function withObject(pieces: readonly Evidence[]): readonly Evidence[] {
  const ofWork = pieces.some(({ id }) =>
    /^(?:work-(?!decision)|role-named|subject-names-|interview$|papers|terms|paused)/.test(id),
  );
  const ofElse = pieces.some(({ id, weight }) => id === 'other-matter' && weight < -5);
  return pieces.filter(({ id }) => {
    if (id.startsWith('event-')) return ofWork && !ofElse;
    return !ofElse || !OF_ANYTHING.has(id);
  });
}

/** An application at the own employer is hiring. */
function withoutOwnEmployer(pieces: readonly Evidence[]): readonly Evidence[] {
  const applied = pieces.some(({ id }) => id === 'candidate-applied' || id === 'application-received');
  return applied ? pieces.filter(({ id }) => id !== 'own-employer') : pieces;
}

/** Weak words alone do not make a hiring thread: one piece has to be of this weight, or two ideas of work to agree. */
const STRONG = 2.5;
/** Enough where one idea of work stands among weaker words. */
const CLEAR = 5;
const IDEA = /^(?:work-(?!decision)|role-named|subject-names-role|terms|soft-approach)/;

function sum(pieces: readonly Evidence[]): Verdict {
  const score = pieces.reduce((total, { weight }) => total + weight, 0);
  const shown = [...pieces].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  if (pieces.every(({ id }) => id === 'input-capped')) shown.unshift(evidence('nothing-said'));
  return { is: judge(score, pieces), score, evidence: shown };
}

function judge(score: number, pieces: readonly Evidence[]): Verdict['is'] {
  const strong =
    pieces.some(({ weight }) => weight >= STRONG) ||
    pieces.filter(({ id }) => IDEA.test(id)).length >= 2 ||
    (score >= CLEAR && pieces.some(({ id }) => id === 'subject-names-role')) ||
    (score >= CLEAR + 1 && pieces.some(({ id }) => IDEA.test(id)));
  const contest = pieces.every((piece) => piece.weight < 0 || isOfContest(piece));
  if (score >= HIRING) return strong && !contest ? 'hiring' : 'unsure';
  return strong && score >= UNSURE ? 'unsure' : 'not hiring';
}

const isOfContest = ({ id, values }: Evidence): boolean =>
  OF_A_CONTEST.test(id) || CONTEST_SAYS.test(values.words ?? '');
