/** Which addresses somebody reads, so that no follow-up goes nowhere. */

import type { Person } from '../thread.ts';
import { domainOf, localPartOf } from './domains.ts';

const NO_REPLY_NAME =
  /^(?:.*[._+-])?(?:no|not|non|ne|nao|keine?|donot|do[._-]?not|dont|never|ingen|nie|nepas)[._-]?(?:reply|replies|respond|response|answer|repondre|responder|responda|rispondere|antworten?|antwort|odpowiadaj|svar)|^noreply|^mailer-?daemon|^postmaster|^bounces?\b|^(?:auto-?)?(?:notifications?|notifier|notify|alerts?|mailer|system|automat(?:ed|ic)?)(?:[._+-].*)?$|(?:^|[._+-])autoreply|unmonitored|unattended/i;

/** A mail that says itself that nobody reads what is sent back. */
const SAYS_SO =
  /\b(?:do not|don['’]t|please do not|cannot|can['’]t|unable to) (?:reply|respond|answer)\b(?![^.\n]{0,30}\b(?:each|every\w*|all of|individual\w*|immediately|straight away)\b)|\b(?:replies|responses|answers|messages sent|emails? sent)\b[^.\n]{0,60}\b(?:not|never|un)[ -]?(?:being |be )?(?:read|monitored|delivered|answered|reviewed|checked)|\breplies\b[^.\n]{0,40}\b(?:discarded|deleted|ignored|bounce)|\b(?:mailbox|inbox|address|e-?mail account|account)\b[^.\n]{0,40}\b(?:not|un)[ -]?(?:monitored|attended|read|checked)|\bunmonitored\b|\bunattended (?:mailbox|inbox|address)|\bdo[- ]not[- ]reply\b|\bplease do not answer\b|\bno[- ]?reply (?:address|mailbox|e-?mail)/i;

/** Addresses of a house for other business than the candidate's own. */
const OTHER_BUSINESS =
  /^(?:privacy|unsubscribe|accommodations?|accessibility|support|help|helpdesk|legal|dpo|gdpr|datenschutz|security|abuse|phishing|fraud|press|billing|sales)\b/i;

const TO_WRITE =
  /\b(?:write|writing|e-?mail|mail|contact|reach|reply|send|questions?|queries|reads?|get in touch|drop|forward|schreiben|contacter|écri\w+|escrib\w+|contact[ae]r?)\b/i;

const ADDRESSES = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;

export const hasNoReplyName = ({ address }: Person): boolean => NO_REPLY_NAME.test(localPartOf(address));

/** The sender does not read replies: by the address's name, or because the mail says so. */
export const isNoReply = (from: Person, text: string): boolean => hasNoReplyName(from) || SAYS_SO.test(text);

export const addressesIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(ADDRESSES), ([address]) => address.toLowerCase())),
];

/**
 * Addresses that the mail names to write to: in a line that speaks of writing, or anywhere where the sender itself does
 * not read replies.
 */
export function namedToWrite(text: string, noReply: boolean, known: readonly string[]): string[] {
  const lines = text.split('\n').filter((line) => line.includes('@') && (noReply || TO_WRITE.test(line)));
  return addressesIn(lines.join('\n')).filter(
    (address) =>
      !known.includes(address) &&
      domainOf(address).includes('.') &&
      !hasNoReplyName({ name: '', address }) &&
      !OTHER_BUSINESS.test(localPartOf(address)),
  );
}
