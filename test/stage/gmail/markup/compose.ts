/** A reply box and a pop-up compose (gmail-dom.md 6.2 and 6.3), modelled on a real compose window. */
import type { StagePerson } from '../../mail.ts';
import { type Html, html, raw } from '../html.ts';
import type { Words } from '../words.ts';
import { pixel } from './row.ts';

export type ComposeKind = 'reply' | 'replyAll' | 'forward' | 'new';

export type ComposeFields = {
  readonly composeId: string;
  readonly kind: ComposeKind;
  readonly to: readonly StagePerson[];
  readonly cc: readonly StagePerson[];
  readonly from: string;
  readonly subject: string;
  /** "#msg-a:r…": made up by the client before anything is saved. */
  readonly draftId: string;
  /** "#thread-f:DEC", "#msg-f:DEC" and the legacy thread id of what is answered; empty in a new mail. */
  readonly thread: string;
  readonly message: string;
  readonly legacyThread: string;
  /** The quoted text as markup: it is kept here, not in the editor. */
  readonly quote: string;
};

export type ComposeContext = { readonly words: Words; readonly nextId: () => string };

/** The table inside `div.M9`, without its editor: that comes later. */
export function composeForm(fields: ComposeFields, context: ComposeContext): Html {
  const { words, nextId } = context;
  const inline = fields.kind !== 'new';
  const region = inline ? '' : (words.newMessage ?? '');
  return html`<div id="${nextId()}" class="aoI" role="region" aria-label="${region}" data-compose-id="${fields.composeId}"><table id="${nextId()}" class="aoP ${inline ? 'HM' : 'aoC'}" role="presentation"><tbody><tr><td id="${nextId()}" class="I5">${inline && replyType(fields, nextId)}<form id="${nextId()}" action="" method="POST" enctype="multipart/form-data" accept-charset="utf-8" class="bAs">${hiddenInputs(fields)}<table class="GS" tabindex="-1"><tbody>${(['to', 'cc', 'bcc'] as const).map((field) => recipientRow(field, fields, context))}</tbody></table>${!inline && html`<input name="subjectbox" class="aoT" placeholder="Subject" aria-label="Subject" value="">`}</form></td></tr><tr><td><table class="iN"><tbody><tr><td id="${nextId()}" class="GQ"><div id="${nextId()}" class="GP"><div id="${nextId()}" class="qz aXjCH"><div id="${nextId()}" class="et"><table class="cf An" cellpadding="0"><tbody><tr><td class="Ap"></td></tr></tbody></table></div></div></div></td></tr>${buttons(context)}</tbody></table></td></tr></tbody></table></div>`;
}

/** The two editors of which one is shown: rich text, and the plain-text twin. */
export function editor(content: Html, text: string, plain: boolean, context: ComposeContext): Html {
  const label = context.words.body ?? '';
  const shown = (on: boolean) => raw(on ? 'display: block;' : 'display: none;');
  return html`<div class="Ar As" style="${shown(plain)}"><textarea id="${context.nextId()}" class="Ak aXjCH" aria-label="${label}" spellcheck="true" tabindex="1" form="nosend">${plain && text}</textarea></div><div id="${context.nextId()}" class="Ar Au" style="${shown(!plain)}"><div class="aO7"><div id="${context.nextId()}" class="Am aiL Al editable LW-avf tS-tW" hidefocus="true" aria-label="${label}" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true" tabindex="1" spellcheck="false" jslog="159835; u014N:cOuCgd" style="direction: ${context.words.dir}; min-height: 85px;">${!plain && content}</div><div class="eEzTZd" aria-hidden="true"></div></div></div>`;
}

/** What stands in a fresh reply: an empty line for the caret, then the signature. The quote does not. */
export function startOfReply(draft: string, signature: string): Html {
  const lines = draft
    ? draft.split('\n').map((line) => (line ? html`<div>${line}</div>` : raw('<div><br></div>')))
    : [raw('<br>')];
  const broken = signature.split('\n').map((line, i) => html`${i > 0 && raw('<br>')}${line}`);
  return html`<div dir="ltr">${lines}</div>${signature !== '' && html`<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${broken}</div></div>`}`;
}

const replyType = ({ kind }: ComposeFields, nextId: () => string): Html =>
  html`<div id="${nextId()}" class="J-JN-M-I J-J5-Ji Uo L3" role="button" aria-haspopup="true" tabindex="1"><div class="J-J5-Ji J-JN-M-I-Jm"><img class="${{ reply: 'mK', replyAll: 'mL', forward: 'mI', new: '' }[kind]}" src="${pixel}" alt=""></div></div>`;

function hiddenInputs(fields: ComposeFields): Html[] {
  const values = {
    composeid: fields.composeId,
    draft: fields.draftId,
    rt: fields.thread,
    rm: fields.message,
    lts: fields.legacyThread,
    from: fields.from,
    subject: fields.subject,
    subjectbox: fields.subject,
    uet: fields.quote,
  };
  return Object.entries(values)
    .filter(([name]) => fields.kind !== 'new' || name !== 'subjectbox')
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
}

function recipientRow(
  field: 'to' | 'cc' | 'bcc',
  fields: ComposeFields,
  { words, nextId }: ComposeContext,
): Html {
  const people = field === 'to' ? fields.to : field === 'cc' ? fields.cc : [];
  const hidden = people.length === 0 && field !== 'to';
  const inline = fields.kind !== 'new';
  const chips = people.map(
    ({ name, address }) =>
      html`<div role="option" class="afx" data-name="${name}" data-hovercard-id="${address}" aria-selected="false"><div class="afV" translate="no"><span class="afW">${name || address}</span></div></div>`,
  );
  const box = html`<div class="aoD"><div class="agP" role="listbox" aria-label="${words.recipients ?? ''}" aria-multiselectable="true">${chips}</div></div>`;
  return html`<tr id="${nextId()}" class="bzf"${hidden && raw(' style="display:none"')}><td class="eV"><div id="${nextId()}" class="oj"><div><div class="anm" name="${field}"><span class="aB gQ">${field === 'to' ? (words.to ?? '') : field}</span>${inline ? html`<div class="aUy">${box}</div>` : box}</div></div></div></td></tr>`;
}

const buttons = ({ words, nextId }: ComposeContext): Html =>
  html`<tr><td class="HE"><div id="${nextId()}" class="aDg"><div id="${nextId()}" class="aDj"><div class="aDh"><table id="${nextId()}" class="IZ" role="group"><tbody><tr class="btC"><td class="gU Up"><div class="dC"><div id="${nextId()}" class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" data-tooltip="${words.send ?? ''}" aria-label="${words.send ?? ''}" jslog="32601; u014N:cOuCgd,Kr2w4b">${words.send ?? ''}</div><div id="${nextId()}" class="T-I J-J5-Ji hG T-I-atl L3" role="button" tabindex="1" aria-expanded="false" aria-haspopup="true"><div class="G-asx T-I-J3 J-J5-Ji"></div></div></div></td><td class="eq gU"></td><td class="gU az5"></td><td class="gU"><div id="${nextId()}" class="oh J-Z-I J-J5-Ji T-I-ax7" tabindex="1" role="button" data-tooltip="${words.discard ?? ''}" aria-label="${words.discard ?? ''}"></div></td></tr></tbody></table></div></div></div></td></tr>`;

/** The window of a pop-up compose; its form goes into `div.M9`. */
export const popup = ({ words, nextId }: ComposeContext): Html =>
  html`<div class="dw"><div class="nH"><div class="nH"><div class="no"><div class="nH nn" style="width: 530px;"><div class="nH"><div class="AD"><div class="nH Hd" role="dialog" aria-labelledby=":new"><div class="nH Hy aXJ"><table class="cf Ht" cellpadding="0"><tbody><tr><td><div id=":new" class="Hp"><h2 class="a3E"><div class="aYF">${words.newMessage ?? ''}</div></h2></div></td><td class="Hm"><img class="Hl" src="${pixel}" alt=""><img class="Hq aUG" src="${pixel}" alt=""><img class="Ha" id="${nextId()}" src="${pixel}" alt="Close"></td></tr></tbody></table></div><div class="nH"><div class="aaZ"><div class="M9"></div></div></div></div></div></div></div></div></div></div></div>`;
