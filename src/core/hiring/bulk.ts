/** Mail to many: newsletters, marketing, job alerts, receipts. */
import { domainOf, isUnder, localPartOf } from '../reading/domains.ts';
import type { Person } from '../thread.ts';
import { RECEIVED } from './application.ts';
import { JOB_BOARDS } from './known-domains.ts';

export type Bulk = {
  readonly kind: 'job-alert' | 'newsletter' | 'marketing' | 'receipt' | 'account';
  /** `weak`: only a footer shows it, which an applicant-tracking system puts under its mail too. */
  readonly strength: 'weak' | 'strong';
};

const ALERT_SENDER =
  /(?:job|career)s?[._-]?(?:alert|match|digest|listing|recommend|suggest)|^alerts?\b|jobalert|newsletter|digest/i;
const ALERT_SUBJECT =
  /\b(?:new jobs?|jobs? (?:for you|alert|match\w*|near you|you (?:may|might)|recommended|in your area)|job alert|recommended jobs?|(?:\d+|\d+\+|more|top|similar|latest) (?:new )?(?:jobs?|openings|roles|opportunities)\b|is hiring|are hiring|and more\s*$|and \d+ (?:more|other|new) |hiring now|who['’]s hiring|who viewed|search appearances?)/i;
const ALERT_TEXT =
  /\b(?:your (?:job|saved) (?:alert|search)|job alert (?:for|emails?)|jobs? (?:that )?match(?:es|ing)? your|receiving job alert|new jobs? (?:in|for|match)|see all jobs|view all jobs|recommended (?:jobs|for you)|jobs picked for you|edit (?:this )?alert|manage (?:your )?(?:job )?alerts?)\b/i;
const LEAVES =
  /\bunsubscribe\b|\bopt[- ]?out\b|\bmanage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)|\bview (?:this e-?mail |it )?in (?:your |a )?browser|\bno longer wish to receive|\bemail preferences\b|\bdésabonner|\babmelden\b|\babbestellen\b|\bdarse de baja|\bdisiscri|\bafmelden\b|\bwypisz|\bavregistrera|\bto be removed\b|\b(?:do not|don['’]t|no longer) (?:wish|want) to receive\b|\byou (?:are|were) (?:receiving|sent) this (?:e-?mail|message|newsletter)\b/i;
const NEWS =
  /\bnewsletter\b|\b(?:weekly|daily|monthly) (?:digest|update|roundup|news|briefing|edition)|\bin this (?:issue|edition|week['’]s)\b|\bissue (?:no\.? ?|#)\d+|\bread (?:more|online)\b|\bsponsored (?:by|post)\b|\bwebinar\b|\bpodcast\b/i;
const SALE =
  /\b\d{1,2}\s?% (?:off|discount)|\bfree (?:shipping|delivery|trial)|\bdiscounts?\b|\bcoupon\b|\bpromo(?:tion)? code|\blimited[- ]time\b|\bshop now\b|\bbuy now\b|\border now\b|\bsale ends\b|\bspecial offer\b|\bts? ?& ?cs? apply|\bexclusive (?:offer|deal)|\byour personal offer|\bmoney[- ]back\b|\bact now\b/i;
const RECEIPT =
  /\b(?:order|invoice|booking|reservation|payment|receipt|shipment|delivery|tracking|transaction) (?:confirmation|number|no\.?|id|#|received|details|summary)|\byour (?:order|invoice|receipt|booking|parcel|package|statement|subscription)\b|\bhas (?:been )?shipped\b/i;
const BOUGHT = /\b(?:thank you|thanks) for (?:your (?:purchase|order)|signing up|subscribing)\b/i;
const SECURITY =
  /\b(?:verification code|security code|one[- ]time (?:password|code|passcode)|sign[- ]in code|two[- ]factor|reset your password|password reset|verify your (?:e-?mail|address|account)|confirm your e-?mail)\b/i;

export function bulkShown(from: Person, subject: string, text: string): Bulk | undefined {
  // A subject about the own application is no alert, whatever a job board puts under it.
  if (RECEIVED.test(subject) && !ALERT_SUBJECT.test(subject)) return undefined;
  const local = localPartOf(from.address);
  const sample = text.slice(0, 12_000);
  const leaves = LEAVES.test(sample);
  const board = isUnder(domainOf(from.address), JOB_BOARDS);
  const alert = ALERT_TEXT.test(sample) || (board && ALERT_SUBJECT.test(subject));
  if (
    (ALERT_SENDER.test(local) && (alert || leaves)) ||
    (alert && (leaves || board) && ALERT_SUBJECT.test(subject))
  )
    return { kind: 'job-alert', strength: 'strong' };
  if (SALE.test(subject) || (SALE.test(sample) && leaves)) return { kind: 'marketing', strength: 'strong' };
  if (RECEIPT.test(subject) || /^receipt\b/i.test(subject) || BOUGHT.test(sample.slice(0, 300)))
    return { kind: 'receipt', strength: 'strong' };
  if (NEWS.test(subject) || (NEWS.test(sample) && leaves))
    return { kind: 'newsletter', strength: NEWS.test(subject) ? 'strong' : 'weak' };
  if (SECURITY.test(`${subject}\n${sample.slice(0, 800)}`)) return { kind: 'account', strength: 'weak' };
  if (
    /newsletter|^(?:news|marketing|mktg|campaigns?|promo|offers)\./i.test(
      `${domainOf(from.address)} ${from.name}`,
    )
  )
    return { kind: 'newsletter', strength: 'strong' };
  if (isPage(sample)) return { kind: 'newsletter', strength: 'weak' };
  return leaves ? { kind: 'marketing', strength: 'weak' } : undefined;
}

/** A long mail of many links, or of mostly empty lines, is a page and no letter. */
function isPage(text: string): boolean {
  if (text.length < 1_500) return false;
  const lines = text.split('\n');
  const empty = lines.filter((line) => !line.trim()).length;
  return (
    (text.match(/\bhttps?:|\bwww\./gi)?.length ?? 0) >= 8 ||
    (lines.length > 60 && empty > lines.length * 0.55)
  );
}
