/** Pages of the pretend Outlook, at rest, as documents to read. */
import type { Html } from '../../stage/gmail/html.ts';
import type { StagePerson } from '../../stage/mail.ts';
import { cardHtml, foldedHtml } from '../../stage/outlook/markup/message.ts';
import { rowHtml } from '../../stage/outlook/markup/row.ts';
import { conversationHtml, listHtml, pageHtml, singleItemHtml } from '../../stage/outlook/markup/skeleton.ts';
import {
  type Conversation,
  conversation,
  type OutlookAccount,
  type OutlookItem,
} from '../../stage/outlook/model.ts';
import { defaultOptions, type OutlookOptions } from '../../stage/outlook/options.ts';

export const now = new Date(2026, 10, 24, 12, 0).getTime();
export const me: StagePerson = { name: 'Robin Adeyemi', address: 'robin.adeyemi@outlook.example' };
export const maya: StagePerson = { name: 'Maya Lindqvist', address: 'maya@quantal.example' };
export const bo: StagePerson = { name: 'Bo Chen', address: 'bo.chen@northwind.example' };
export const at = (month: number, day: number, hour = 10, minute = 0): number =>
  new Date(2026, month - 1, day, hour, minute).getTime();

/** Two conversations: one of three mails, one of one. */
export const interview: Conversation = conversation(
  {
    slug: 'interview',
    subject: 'Interview at Quantal',
    category: 'primary',
    expect: { verdict: 'hiring' },
    mails: [
      {
        from: maya,
        to: [me],
        at: at(10, 5, 9, 40),
        text: 'Hello Robin,\n\nwould Thursday suit you?\n\nMaya',
        signature: 'Maya Lindqvist\nTalent Partner',
      },
      { from: me, to: [maya], at: at(10, 6, 8, 5), text: 'Thursday is fine.' },
      {
        from: maya,
        to: [me],
        cc: [bo],
        at: at(11, 2, 16, 41),
        text: 'Thank you for Thursday. We will let you know by Friday.',
        signature: 'Maya Lindqvist',
      },
    ],
  },
  false,
);
export const receipt: Conversation = conversation(
  {
    slug: 'receipt',
    subject: 'Your receipt',
    category: 'primary',
    expect: { verdict: 'not hiring' },
    unread: true,
    mails: [{ from: bo, to: [me], at: at(3, 4, 14), text: 'Here is the receipt you asked for.' }],
  },
  false,
);

export const account = (conversations: readonly Conversation[] = [interview, receipt]): OutlookAccount => ({
  index: 0,
  consumer: false,
  name: me.name,
  address: me.address,
  signature: 'Robin',
  conversations,
});

export type Open = {
  readonly conversation: Conversation;
  readonly folded?: number;
  readonly single?: true;
  readonly cards?: readonly Html[];
};

/** A page with the list and, where told, an open conversation; the row of that one is selected. */
export function pageWith(
  options: Partial<OutlookOptions> = {},
  conversations: readonly Conversation[] = [interview, receipt],
  open?: Open,
): string {
  const all = { ...defaultOptions, ...options };
  const owner = account(conversations);
  const view = { account: owner, options: all, now, load: 'one' };
  const rows = conversations.flatMap((conversation) =>
    all.conversations
      ? [rowHtml({ ...view, conversation, selected: conversation === open?.conversation })]
      : [...conversation.items].reverse().map((item) =>
          rowHtml({
            ...view,
            conversation,
            item,
            selected: conversation === open?.conversation && item === conversation.items.at(-1),
          }),
        ),
  );
  return pageHtml(view, listHtml(all, rows), open ? paneOf(all, open) : { html: '' }).html;
}

function paneOf(options: OutlookOptions, { conversation, folded = 0, single, cards }: Open): Html {
  const shown =
    cards ??
    conversation.items.map((item, i) => (i < folded ? foldedHtml(item, options) : card(item, options, i)));
  if (single) return singleItemHtml(conversation.subject, shown.at(-1) as Html);
  const ordered = options.newestFirst ? [...shown].reverse() : shown;
  return conversationHtml(
    { options },
    conversation.subject,
    options.idInPane ? conversation.id : undefined,
    ordered,
  );
}

export const card = (item: OutlookItem, options: OutlookOptions = defaultOptions, number = 1): Html =>
  cardHtml({ item, options, number, last: false });

/** A document that is shown nowhere. */
export const parsed = (markup: string, language = 'en'): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="${language}"><body>${markup}</body></html>`,
    'text/html',
  );
