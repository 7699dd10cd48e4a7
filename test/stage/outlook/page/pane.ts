/** The reading pane: it follows the address late, folds older messages, and unfolds them when they are pressed. */
import { raw } from '../../gmail/html.ts';
import { cardHtml, foldedHtml } from '../markup/message.ts';
import { conversationHtml, singleItemHtml } from '../markup/skeleton.ts';
import type { OutlookItem } from '../model.ts';
import type { Entry } from './list.ts';
import { createReplies, type Replies } from './reply.ts';
import type { Stage } from './stage.ts';

export type Pane = {
  readonly show: (entry: Entry) => void;
  readonly clear: () => void;
  readonly shown: () => Entry | undefined;
  readonly replies: Replies;
  /** Draws the same conversation anew. */
  readonly repaint: () => void;
};

export function createPane(stage: Stage): Pane {
  const holder = stage.doc.querySelector('#ReadingPaneContainerId') as HTMLElement;
  const replies = createReplies(stage);
  let shown: Entry | undefined;
  let bodies = 0;

  holder.addEventListener('click', (event) => {
    const target = event.target as Element;
    const card = target.closest<HTMLElement>('[data-item]');
    const item = shown?.conversation.items.find(({ id }) => id === card?.dataset.item);
    if (!shown || !card || !item || target.closest('[role=document]')) return;
    const icon = target
      .closest('[role=menuitem]')
      ?.querySelector('[data-icon-name]')
      ?.getAttribute('data-icon-name');
    if (target.closest('[aria-expanded=false]')) void unfold(card, item);
    else if (target.closest('.history')) showHistory(card, item);
    else if (icon === 'ArrowReplyRegular') void replies.open(shown.conversation, item, 'reply', card);
    else if (icon === 'ArrowReplyAllRegular') void replies.open(shown.conversation, item, 'reply all', card);
  });

  return {
    show(entry) {
      shown = entry;
      paint(entry);
    },
    clear() {
      shown = undefined;
      replies.makeRoom();
      holder.replaceChildren();
    },
    shown: () => shown,
    replies,
    repaint() {
      if (shown) paint(shown);
    },
  };

  function paint({ conversation, item }: Entry): void {
    const { options } = stage;
    replies.makeRoom();
    const only = options.conversations ? undefined : item;
    if (only) {
      stage.setHtml(holder, singleItemHtml(conversation.subject, card(only, true)));
      return;
    }
    const items = conversation.items;
    const cards = items.map((one, i) =>
      options.collapsed && i < items.length - 1
        ? foldedHtml(one, options)
        : card(one, i === items.length - 1),
    );
    if (options.newestFirst) cards.reverse();
    const id = options.idInPane ? conversation.id : undefined;
    stage.setHtml(holder, conversationHtml({ options }, conversation.subject, id, cards));
  }

  function card(item: OutlookItem, last: boolean) {
    bodies += 1;
    return cardHtml({ item, options: stage.options, number: bodies, last });
  }

  async function unfold(element: HTMLElement, item: OutlookItem): Promise<void> {
    await stage.after(stage.options.delays.unfold);
    const made = stage.doc.createElement('div');
    stage.setHtml(made, card(item, false));
    element.replaceWith(...made.childNodes);
  }

  function showHistory(element: HTMLElement, item: OutlookItem): void {
    bodies += 1;
    const made = stage.doc.createElement('div');
    stage.setHtml(
      made,
      raw(`<div role="document"><div id="UniqueMessageBody_${bodies}">${item.whole}</div></div>`),
    );
    element.querySelector('.history')?.replaceWith(made);
  }
}
