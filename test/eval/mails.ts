/** Measures mail alone by its label: is it hiring, a rejection, a machine's word on an application? */
import { read } from '../../src/core/reading/read.ts';
import type { SignalKind } from '../../src/core/signals/signal.ts';
import { type AskRow, type MailRow, mailAlone, someone } from './rows.ts';
import type { Score } from './score.ts';
import { settingsOf } from './settings.ts';

/** Labels of real mail of applicant-tracking systems. */
const JOB_MAIL = ['applied', 'rejection', 'position_closed', 'action_required', 'account_admin'];

/** Labels of one-liners, with the signal that should be found; a smoke test only. */
const ONE_LINERS: Record<string, SignalKind[]> = {
  'interview scheduled': ['meeting'],
  offer: ['offer'],
  rejected: ['rejection', 'role-filled'],
  'request for availability': ['request'],
  'no response': [],
};

const settings = settingsOf({ candidate: someone, timeZone: 'UTC' });

export function measureMail(row: MailRow, score: Score): void {
  const facts = read(mailAlone(row), someone, settings, 0);
  const [message] = facts.messages;
  const says = (...kinds: SignalKind[]) => message?.signals.some(({ kind }) => kinds.includes(kind)) ?? false;
  const { id, label = 'auto-reply' } = row;
  const job = JOB_MAIL.includes(label);
  const other = label === 'not_job';
  if (job || other || label === 'interview') score.class(id, 'hiring', !other, facts.verdict.is === 'hiring');
  if (job || other) {
    const closed = label === 'rejection' || label === 'position_closed';
    score.class(id, 'rejection', closed, says('rejection', 'role-filled'));
    score.class(id, 'status', job, message?.kind === 'status');
  }
  if (job || other || label === 'auto-reply')
    score.class(id, 'auto-reply', label === 'auto-reply', message?.kind === 'auto-reply');
  if (label in ONE_LINERS)
    for (const [name, kinds] of Object.entries(ONE_LINERS))
      if (kinds.length > 0) score.class(id, `one-liner: ${name}`, label === name, says(...kinds));
}

/** A sentence alone, as somebody's mail; what is asked is a `request`. */
export function measureAsk({ ask, text }: AskRow, index: number, score: Score): void {
  const facts = read(mailAlone({ id: `ask ${index}`, body: text }), someone, settings, 0);
  const asks = facts.messages[0]?.signals.some(({ kind }) => kind === 'request') ?? false;
  score.class(`ask ${index}`, 'ask', ask, asks);
}
