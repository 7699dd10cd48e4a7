/** What else people apply for, are invited to and get offers of: homes, money, permits, places, prizes, clubs, stages. */
import { localPartOf } from '../reading/domains.ts';
import type { Person } from '../thread.ts';
import { NOT_A_TITLE } from './job-titles.ts';
import { match } from './looking-at.ts';
import { OTHER_MATTERS } from './other-matter-words.ts';

const OTHER_MATTER = new RegExp(`\\b(?:${OTHER_MATTERS})(?![\\p{L}])${NOT_A_TITLE}`, 'iu');

const SENDER =
  /^(?:admissions?|grants?|membership|members|adoptions?|lettings?|volunteer\w*|fostering|enrol\w*|loans?|mortgages?|claims|visas?|prize|awards|parents)$/i;

/** A desk for something else than jobs: "grants@", "admissions@". */
export function otherSender({ address }: Person): string | undefined {
  const local = localPartOf(address);
  return SENDER.test(local) ? local : undefined;
}

/** Hiring called by its name: then the other word is only mentioned. */
export const OUTRIGHT =
  /\b(?:hiring (?:manager|process|team)|recruit(?:er|ment team|ing team)|talent acquisition|job (?:description|application|opening|offer)|job vacancy|employment (?:agreement|contract with))\b/i;

/** The words that show that a mail is about something else than a job, or undefined. */
export const otherMatter = (text: string): string | undefined => match(OTHER_MATTER, text);
