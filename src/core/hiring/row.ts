/** Is a row of the list worth reading whole? Cheap, and rather once too often: the whole thread decides. */
import { domainOf, isUnder } from '../reading/domains.ts';
import { tidy } from '../reading/tidy.ts';
import type { Person } from '../thread.ts';
import { ownApplication } from './application.ts';
import { bulkShown } from './bulk.ts';
import { JOB_TITLE } from './job-titles.ts';
import { ASSESSMENTS, ATS } from './known-domains.ts';
import { senderEvidence } from './sender.ts';
import { wordingEvidence } from './wording.ts';

/** A row shows little, so little is enough. */
const ENOUGH = 1.5;

export function rowMayBeHiring(row: {
  readonly people: readonly Person[];
  readonly subject: string;
  readonly snippet: string;
}): boolean {
  const subject = tidy(row.subject);
  const text = tidy(row.snippet);
  const { received, account } = ownApplication(subject, text);
  const own = received !== undefined || account !== undefined;
  const people = row.people.length > 0 ? row.people : [{ name: '', address: '' }];
  return people.some((from) => {
    const bulk = bulkShown(from, subject, text);
    if (bulk && !(own && bulk.strength === 'weak')) return false;
    if (own) return true;
    const domain = domainOf(from.address);
    if (isUnder(domain, ATS) || isUnder(domain, ASSESSMENTS) || JOB_TITLE.test(subject)) return true;
    const message = { id: '', from, to: [], cc: [], sentAt: 0, subject, blocks: [] };
    const parts = { text, signature: '', quoted: '', capped: false };
    const looking = { message, parts, kind: 'human', byCandidate: false } as const;
    const pieces = [...senderEvidence(looking), ...wordingEvidence(looking)];
    return pieces.reduce((sum, { weight }) => sum + weight, 0) >= ENOUGH;
  });
}
