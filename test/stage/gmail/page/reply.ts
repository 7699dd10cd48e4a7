/** Reply boxes: built late, with signature and without quote; saved a second after the last trusted input. */
import type { StagePerson } from '../../mail.ts';
import { html, raw } from '../html.ts';
import { clientId } from '../ids.ts';
import {
  type ComposeFields,
  type ComposeKind,
  composeForm,
  editor,
  popup,
  startOfReply,
} from '../markup/compose.ts';
import type { GmailMessage, GmailThread } from '../model.ts';
import type { Stage } from './stage.ts';

type Place = { readonly thread: GmailThread };

let composeIds = 0;

/** Opens a reply below its message. A press while one is open there does nothing, as in Gmail. */
export async function openReply(
  stage: Stage,
  { thread }: Place,
  area: HTMLElement,
  message: GmailMessage,
  kind: Exclude<ComposeKind, 'new'>,
): Promise<void> {
  if (area.classList.contains('adB') || stage.options.noReplyBox) return;
  area.classList.add('adB');
  for (const bar of area.querySelectorAll<HTMLElement>('.nr')) bar.style.display = 'none';
  await build(stage, area, fieldsOf(stage, thread, message, kind), '');
}

/** A draft that was saved before stands in the thread as an open reply box. */
export function openDraft(stage: Stage, { thread }: Place, element: HTMLElement, draft: GmailMessage): void {
  stage.setHtml(
    element,
    html`<div class="Bk"><div class="G3 G2"><div><div id="${stage.nextId()}"><div class="adn ads" data-message-id="#${draft.permId}" data-legacy-message-id="${draft.legacyId}"><div class="gs"><span class="boq">${stage.words.draft ?? ''}</span></div></div><div class="gA gt acV"><div class="gB xu"><div class="ip iq adB"></div></div></div></div></div></div></div>`,
  );
  const area = element.querySelector<HTMLElement>('.ip');
  const answered = thread.messages.findLast((message) => !message.draft);
  if (!area || !answered) return;
  const fields = { ...fieldsOf(stage, thread, answered, 'reply'), draftId: `#${draft.permId}`, to: draft.to };
  void build(stage, area, fields, draft.text);
}

/** A new mail in a window of its own. */
export async function openCompose(stage: Stage): Promise<void> {
  const holder = stage.doc.createElement('div');
  stage.setHtml(holder, popup(stage));
  stage.doc.body.append(holder);
  const root = holder.querySelector<HTMLElement>('.M9');
  if (root) await fill(stage, root, newMail(stage), '', () => holder.remove());
}

/** The reply that stands open below its message goes into a window of its own, with all that is in it. */
export function popOut(stage: Stage): void {
  const area = stage.doc.querySelector('.ip.adB');
  const root = area?.querySelector('.M9');
  if (!area || !root) return;
  const holder = stage.doc.createElement('div');
  stage.setHtml(holder, popup(stage));
  stage.doc.body.append(holder);
  holder.querySelector('.M9')?.replaceWith(root);
  area.classList.remove('adB');
  for (const bar of area.querySelectorAll<HTMLElement>('.nr')) bar.style.display = '';
}

function newMail(stage: Stage): ComposeFields {
  composeIds += 1;
  return {
    composeId: String(composeIds),
    kind: 'new',
    to: [],
    cc: [],
    from: stage.account.address,
    subject: '',
    draftId: `#msg-a:r${Date.now()}${composeIds}`,
    thread: '',
    message: '',
    legacyThread: '',
    quote: '',
  };
}

function fieldsOf(
  stage: Stage,
  thread: GmailThread,
  message: GmailMessage,
  kind: ComposeKind,
): ComposeFields {
  const me = stage.account.address;
  const others = (people: readonly StagePerson[]) => people.filter(({ address }) => address !== me);
  const own = message.from.address === me;
  const wrong = stage.options.wrongRecipient;
  const to = wrong ? [{ name: 'Somebody Else', address: wrong }] : own ? message.to : [message.from];
  return {
    ...newMail(stage),
    kind,
    to: kind === 'forward' ? [] : kind === 'replyAll' && !own ? [...to, ...others(message.to)] : to,
    cc: kind === 'replyAll' ? others(message.cc) : [],
    subject: /^re:/i.test(thread.subject) ? thread.subject : `Re: ${thread.subject}`,
    draftId: `#msg-a:${clientId(message.legacyId)}${composeIds}`,
    thread: `#${thread.permId}`,
    message: `#${message.permId}`,
    legacyThread: thread.legacyId,
    quote: message.body,
  };
}

async function build(stage: Stage, area: HTMLElement, fields: ComposeFields, draft: string): Promise<void> {
  await stage.after(stage.options.delays.box);
  const wrapper = stage.doc.createElement('div');
  wrapper.className = 'aDQ';
  stage.setHtml(wrapper, raw('<div class="M9"></div>'));
  area.append(wrapper);
  const root = wrapper.firstElementChild as HTMLElement;
  await fill(stage, root, fields, draft, () => {
    wrapper.remove();
    area.classList.remove('adB');
    const bars = area.querySelectorAll<HTMLElement>('.nr');
    bars.forEach((bar, i) => {
      bar.style.display = i === bars.length - 1 ? '' : 'none';
    });
  });
}

/** Puts the form into its root, and after a while the editor into the form. */
async function fill(
  stage: Stage,
  root: HTMLElement,
  fields: ComposeFields,
  draft: string,
  close: () => void,
): Promise<void> {
  stage.setHtml(root, composeForm(fields, stage));
  await stage.after(stage.options.delays.editor);
  const holder = root.querySelector('.Ap');
  if (!holder) return;
  const content = startOfReply(draft, stage.account.signature);
  const plain = [draft, ...(stage.account.signature ? [`\n-- \n${stage.account.signature}`] : [])].join('\n');
  stage.setHtml(holder, editor(content, plain, stage.options.plainText, stage));
  wire(stage, root, fields, close);
}

function wire(stage: Stage, root: HTMLElement, fields: ComposeFields, close: () => void): void {
  const field = root.querySelector<HTMLElement>(
    stage.options.plainText ? 'textarea.Ak' : '[g_editable=true]',
  );
  const sendButton = root.querySelector('.aoO');
  const discardButton = root.querySelector('.oh');
  if (!field || !sendButton || !discardButton) return;
  const change = (kind: 'draft' | 'send') =>
    ({
      kind,
      thread: fields.legacyThread,
      draftId: fields.draftId.slice(1),
      text: 'value' in field ? String(field.value) : field.innerText,
      to: [...root.querySelectorAll('[role=option]')].map(
        (chip) => chip.getAttribute('data-hovercard-id') ?? '',
      ),
    }) as const;
  if (stage.options.deafEditor) deafen(stage, field);
  const saving = autosave(stage, field, () => stage.tell(change('draft')));
  stage.onPress(
    sendButton,
    () => {
      saving.stop();
      close();
      void stage.tell(change('send')).then(stage.refresh);
    },
    true,
  );
  stage.onPress(
    discardButton,
    () => {
      saving.stop();
      close();
      void stage
        .tell({ kind: 'discard', thread: fields.legacyThread, draftId: fields.draftId.slice(1) })
        .then(stage.refresh);
    },
    true,
  );
  const closer = root.closest('[role=dialog]')?.querySelector('img.Ha');
  if (closer) stage.onPress(closer, close);
  if (stage.doc.hasFocus()) field.focus();
}

/** Whatever is written into it is thrown out again at once, before anybody else hears of it. */
function deafen(stage: Stage, field: HTMLElement): void {
  const before = field.innerHTML;
  field.addEventListener(
    'input',
    (event) => {
      event.stopImmediatePropagation();
      stage.setHtml(field, raw(before));
    },
    true,
  );
}

/** Gmail's editor trusts what the browser says was typed; made-up `input` events save nothing, a made-up key 190 does. */
function autosave(stage: Stage, field: HTMLElement, save: () => Promise<void>): { stop: () => void } {
  let timer = 0;
  const later = () => {
    stage.win.clearTimeout(timer);
    timer = stage.win.setTimeout(() => void save(), stage.options.delays.autosave);
  };
  field.addEventListener('input', (event) => event.isTrusted && later());
  field.addEventListener('keydown', (event) => event.keyCode === 190 && later());
  return { stop: () => stage.win.clearTimeout(timer) };
}
