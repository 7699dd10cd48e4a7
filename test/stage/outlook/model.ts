/** A neutral mailbox as Outlook holds it: conversations and items with ids, previews and bodies. */
import type { Category, StageAccount, StageMail, StagePerson, StageThread } from '../mail.ts';
import { bodyOf } from './body.ts';
import { conversationId, itemId } from './ids.ts';

export type OutlookItem = {
  readonly id: string;
  readonly from: StagePerson;
  readonly to: readonly StagePerson[];
  readonly cc: readonly StagePerson[];
  readonly at: number;
  readonly preview: string;
  /** The part of its own, as the reading pane shows it first, and with all that it quotes. */
  readonly body: string;
  readonly whole: string;
  readonly draft: boolean;
  readonly text: string;
};

export type Conversation = {
  readonly slug: string;
  readonly id: string;
  readonly subject: string;
  /** In order of sending. */
  readonly items: readonly OutlookItem[];
  readonly focused: boolean;
  readonly archived: boolean;
  readonly unread: boolean;
};

export type OutlookAccount = {
  readonly index: number;
  readonly consumer: boolean;
  readonly name: string;
  readonly address: string;
  readonly signature: string;
  readonly conversations: readonly Conversation[];
};

export function outlookAccount(account: StageAccount, index: number, consumer: boolean): OutlookAccount {
  return {
    index,
    consumer,
    name: account.name,
    address: account.address,
    signature: account.signature,
    conversations: account.threads.map((thread) => conversation(thread, consumer)),
  };
}

export const conversation = (thread: StageThread, consumer: boolean): Conversation => ({
  slug: thread.slug,
  id: conversationId(thread.slug, consumer),
  subject: thread.subject,
  items: thread.mails.map((mail, i) => item(thread, mail, i, consumer)),
  focused: isFocused(thread.category),
  archived: thread.archived ?? false,
  unread: thread.unread ?? false,
});

const isFocused = (category: Category): boolean => category === 'primary' || category === 'updates';

export function item(thread: StageThread, mail: StageMail, index: number, consumer: boolean): OutlookItem {
  const earlier = mail.quotes === false || mail.draft ? [] : thread.mails.slice(0, index);
  return {
    id: itemId(`${thread.slug} ${index}`, consumer),
    from: mail.from,
    to: mail.to,
    cc: mail.cc ?? [],
    at: mail.at,
    preview: mail.text.replace(/\s+/g, ' ').slice(0, 255),
    body: bodyOf(mail, []).html,
    whole: bodyOf(mail, earlier).html,
    draft: mail.draft ?? false,
    text: mail.text,
  };
}

export const newest = ({ items }: Conversation): OutlookItem | undefined =>
  items.findLast(({ draft }) => !draft);
/** Of a lone draft: the draft. */
export const lastOf = (conversation: Conversation): OutlookItem =>
  newest(conversation) ?? (conversation.items.at(-1) as OutlookItem);
