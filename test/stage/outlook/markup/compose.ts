/** A reply that is being written (outlook-dom.md, 5). The editor itself is filled by RoosterJS. */
import { type Html, html, raw } from '../../gmail/html.ts';
import type { StagePerson } from '../../mail.ts';
import { renderId } from '../ids.ts';
import type { OutlookOptions } from '../options.ts';
import { type Words, wordsOf } from '../words.ts';

export type ComposeView = {
  readonly options: OutlookOptions;
  readonly number: number;
  readonly from: string;
  readonly to: readonly StagePerson[];
  readonly cc: readonly StagePerson[];
  readonly subject: string;
};

export function composeHtml({ options, number, from, to, cc, subject }: ComposeView): Html {
  const words = wordsOf(options.language);
  return html`<div id="docking_InitVisiblePart_${number}" class="compose"><div class="actions"><div data-testid="ComposeSendButton"><button type="button" title="${words.send} (Ctrl+Enter)">${words.send}</button></div><button type="button" id="discardCompose" title="${words.discard} (Esc)">${words.discard}</button><button class="pop-out" title="${words.popOut}">⧉</button><span><button aria-haspopup="menu">${words.from}</button><button aria-haspopup="dialog">${from}</button></span></div>
${well(words.to, to, options)}${cc.length > 0 && well(words.cc, cc, options)}
<input type="text" id="MSG_${renderId()}_SUBJECT" aria-label="${words.subject}" value="${subject}">
<div id="docking_DockingTriggerPart_${number}"><div id="editorParent_${number}"><div contenteditable="true" role="textbox" aria-multiline="true" aria-label="${words.body}" class="editor" tabindex="0"></div></div></div><div class="status"></div></div>`;
}

function well(heading: string, people: readonly StagePerson[], options: OutlookOptions): Html {
  const label = heading.replace(/: $/, '');
  return html`<div class="fui-Input"><button>${label}</button><div contenteditable="true" aria-label="${label}">${people.map(
    (person) =>
      html`<span contenteditable="false" class="lpc-hoverTarget" data-lpc-hover-target-id="lpc-${renderId()}">${shown(person, options)}</span>`,
  )}</div></div>`;
}

const shown = ({ name, address }: StagePerson, { namesOnly }: OutlookOptions): string =>
  namesOnly || name === '' ? name || address : `${name}<${address}>`;

/** What Outlook puts into a new reply: an empty line, the signature, and the mail that is answered. */
export function replyContent(
  signature: string,
  answered: {
    readonly from: StagePerson;
    readonly sent: string;
    readonly to: string;
    readonly subject: string;
    readonly body: string;
  },
  words: Words,
): Html {
  return html`<div class="elementToProof"><br></div>${signature !== '' && html`<div class="elementToProof"><br></div><div id="Signature">${signature.split('\n').map((line) => html`<div class="elementToProof">${line}</div>`)}</div>`}<div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="${words.dir}"><b>${words.from}</b>${answered.from.name} &lt;${answered.from.address}&gt;<br><b>Sent: </b>${answered.sent}<br><b>${words.to}</b>${answered.to}<br><b>Subject: </b>${answered.subject}<div>&nbsp;</div></div>${raw(answered.body)}`;
}
