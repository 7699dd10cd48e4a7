/** Replies: built late, filled later, saved a while after the last change; below their mail, or where else they are moved. */
import type { StagePerson } from '../../mail.ts';
import { clockTime, fullDate } from '../dates.ts';
import { itemId } from '../ids.ts';
import { composeHtml, replyContent } from '../markup/compose.ts';
import type { Conversation, OutlookItem } from '../model.ts';
import { createDock } from './dock.ts';
import { createWriting } from './editor.ts';
import { popOut } from './pop-out.ts';
import type { Change, Stage } from './stage.ts';

export type ReplyKind = 'reply' | 'reply all';
export type Replies = {
  /** A press while one is open to that message does nothing. */
  readonly open: (
    conversation: Conversation,
    item: OutlookItem,
    kind: ReplyKind,
    card: HTMLElement,
  ) => Promise<void>;
  /** Moves a reply that has the pane to itself out of sight, to make room. */
  readonly makeRoom: () => void;
};

export function createReplies(stage: Stage): Replies {
  let number = 0;
  const writing = new WeakSet<Element>();
  const dock = createDock(stage);

  return {
    async open(conversation, item, kind, card) {
      if (writing.has(card) || stage.options.noReplyBox) return;
      writing.add(card);
      await stage.after(stage.options.delays.box);
      number += 1;
      const holder = stage.doc.createElement('div');
      const people = peopleOf(stage, item, kind);
      const subject = /^re:/i.test(conversation.subject)
        ? conversation.subject
        : `RE: ${conversation.subject}`;
      stage.setHtml(
        holder,
        composeHtml({ options: stage.options, number, from: stage.account.address, ...people, subject }),
      );
      const compose = holder.firstElementChild as HTMLElement;
      if (stage.options.reply === 'inline') card.after(compose);
      else if (stage.options.reply === 'full') dock.show(compose, subject);
      else stage.doc.querySelector('#ReadingPaneContainerId')?.append(compose);
      await write(compose, conversation, item, [...people.to, ...people.cc], card);
    },
    makeRoom: dock.makeRoom,
  };

  async function write(
    compose: HTMLElement,
    conversation: Conversation,
    item: OutlookItem,
    people: readonly StagePerson[],
    card: HTMLElement,
  ): Promise<void> {
    const div = compose.querySelector<HTMLDivElement>('.editor');
    const status = compose.querySelector('.status');
    if (!div || !status) return;
    const draft = itemId(`draft ${stage.load} ${number}`, stage.account.consumer);
    const change = (kind: 'draft' | 'send'): Change => ({
      kind,
      conversation: conversation.id,
      draft,
      text: div.innerText,
      to: people.map(({ address }) => address),
    });
    let timer = 0;
    const save = async () => {
      await stage.tell(change('draft'));
      status.textContent = `${stage.words.saved}${clockTime(stage.now(), stage.options)}`;
    };
    const later = () => {
      stage.win.clearTimeout(timer);
      timer = stage.win.setTimeout(() => void save(), stage.options.delays.autosave);
    };
    let made = createWriting(stage, div, later);
    const close = (last: Change) => {
      stage.win.clearTimeout(timer);
      made.dispose();
      dock.drop(compose);
      compose.remove();
      writing.delete(card);
      void stage.tell(last).then(stage.refresh);
    };
    const onClick = (selector: string, act: () => void) =>
      compose.querySelector(selector)?.addEventListener('click', act);
    onClick('[data-testid=ComposeSendButton] button', () => close(change('send')));
    onClick('#discardCompose', () => close({ kind: 'discard', conversation: conversation.id, draft }));
    onClick('.pop-out', () => {
      const written = div.innerHTML;
      made.dispose();
      dock.drop(compose);
      popOut(stage, compose);
      // The editor belongs to one document: in another one it is made anew.
      made = createWriting(stage, div, later);
      made.fill(written);
    });
    await stage.after(stage.options.delays.fill);
    const { from, to, at, body } = item;
    const answered = {
      from,
      sent: fullDate(at, stage.options),
      to: to.map(({ name }) => name).join('; '),
      subject: conversation.subject,
      body,
    };
    made.fill(replyContent(stage.account.signature, answered, stage.words).html);
    if (stage.doc.hasFocus()) div.focus();
  }
}
function peopleOf(
  stage: Stage,
  item: OutlookItem,
  kind: ReplyKind,
): { to: readonly StagePerson[]; cc: readonly StagePerson[] } {
  const me = stage.account.address;
  const others = (people: readonly StagePerson[]) => people.filter(({ address }) => address !== me);
  const wrong = stage.options.wrongRecipient;
  if (wrong !== '') return { to: [{ name: 'Somebody Else', address: wrong }], cc: [] };
  const to = item.from.address === me ? item.to : [item.from];
  return kind === 'reply' ? { to, cc: [] } : { to: [...to, ...others(item.to)], cc: others(item.cc) };
}
