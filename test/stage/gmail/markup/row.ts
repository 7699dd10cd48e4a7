/** A thread's row in the list (gmail-dom.md 3.1 and 3.2), modelled on real rows. */
import type { StagePerson } from '../../mail.ts';
import { type Html, html, raw } from '../html.ts';
import type { GmailMessage, GmailThread } from '../model.ts';
import { lastOf, newest } from '../model.ts';
import type { GmailOptions } from '../options.ts';
import { dateShort, dateTitle, fill, type Words } from '../words.ts';

export type RowContext = {
  readonly me: string;
  readonly now: number;
  readonly words: Words;
  readonly options: GmailOptions;
  /** Sent and Drafts show whom the mail went to. */
  readonly showsRecipients: boolean;
  /** A fresh generated id (":2o"). */
  readonly nextId: () => string;
};

/** One row as it stands in the list: a thread, or with conversation view off one message of it. */
export type RowOf = { readonly thread: GmailThread; readonly message?: GmailMessage };

export const rowClass = ({ thread }: RowOf): string => `zA ${thread.unread ? 'zE' : 'yO'}`;

/** The ids that every row carries on its subject. */
export function idAttributes({ thread, message }: RowOf, { options }: Pick<RowContext, 'options'>) {
  const last = message ?? lastOf(thread);
  const draft = thread.messages.length === 1 && last.draft;
  return {
    'data-thread-id': `#${thread.permId}`,
    ...(!options.onlyThreadId && {
      'data-legacy-thread-id': thread.legacyId,
      'data-legacy-last-message-id': last.legacyId,
      'data-legacy-last-non-draft-message-id': (message ?? newest(thread))?.legacyId ?? '',
    }),
    ...(draft && { 'data-standalone-draft-id': `#${last.permId}` }),
  };
}

export const attributes = (all: Record<string, string>): Html =>
  raw(
    Object.entries(all)
      .map(([name, value]) => html` ${raw(name)}="${value}"`.html)
      .join(''),
  );

/** The whole `tr`, or with the vertical split its two or three. */
export function row(of: RowOf, context: RowContext): Html {
  if (context.options.pane === 'vertical') return verticalRow(of, context);
  const label = context.nextId();
  return html`<tr class="${rowClass(of)}" jscontroller="ZdOxDb" jsmodel="nXDxbd" jsaction="Tnvr6c:RNc9jf;PG1zDd:eyrEaf" id="${context.nextId()}" tabindex="-1" role="row" aria-labelledby="${label}" draggable="true" jslog="${jslog(of)}">${cells(of, context, label)}</tr>`;
}

const jslog = ({ thread }: RowOf) =>
  `18406; u014N:xr6bB; 1:${btoa(JSON.stringify([`#${thread.permId}`, 1, null]))}.; 4:W10.`;

/** The cells alone: what Gmail writes anew when one comes back from a thread. */
export function cells(of: RowOf, context: RowContext, label: string): Html {
  const { words, options, nextId } = context;
  const { thread } = of;
  const ids = options.lateIds ? raw('') : attributes(idAttributes(of, context));
  const at = (of.message ?? lastOf(thread)).at;
  const title = dateTitle(at, words, true);
  const short = dateShort(at, context.now, words);
  const people = peopleOf(of, context);
  const subject = thread.unread
    ? html`<span class="bqe"${ids}>${thread.subject}</span>`
    : html`<span${ids}>${thread.subject}</span>`;
  return html`<td class="PF xY"></td><td id="${nextId()}" class="oZ-x3 xY"><div id="${nextId()}" class="oZ-jc T-Jo J-J5-Ji" role="checkbox" aria-labelledby="${label}" dir="${words.dir}" aria-checked="false" tabindex="-1"><div class="T-Jo-auh"></div></div></td><td class="apU xY">${star(of, context)}</td><td class="xY bnk byv"></td><td class="yX xY " role="gridcell" tabindex="-1"><div id="${label}" class="afn">${people}, ${subject}, <span>${short}</span>, ${snippetOf(of)}.</div><div id="${nextId()}" class="yW">${people}</div></td><td id="${nextId()}" tabindex="-1" class="xY a4W" role="gridcell"><div class="xS" role="link"><div class="xT">${labels(of, nextId)}<div class="y6"><span id="${nextId()}" class="bog">${subject}</span></div><span id="${nextId()}" class="y2"><span class="Zt">&nbsp;-&nbsp;</span>${options.snippets && snippetOf(of)}</span></div></div></td><td class="byZ xY" role="gridcell" tabindex="-1"></td><td class="yf xY ">&nbsp;</td><td class="xW xY " role="gridcell" tabindex="-1"><span title="${title}" id="${nextId()}" aria-label="${title}"><span${thread.unread && raw(' class="bq3"')}>${short}</span></span></td><td class="bq4 xY"><ul class="bqY" id="${nextId()}" role="toolbar">${hover(context)}</ul></td><td class="xY"></td>`;
}

function star({ thread }: RowOf, { words, nextId }: RowContext): Html {
  return html`<span id="${nextId()}" class="aXw T-KT${thread.starred && ' T-KT-Jp'}" title="${words.notStarred ?? ''}" aria-label="${words.notStarred ?? ''}" role="button"><img class="T-KT-JX" src="${pixel}" alt="${words.notStarred ?? ''}"></span>`;
}

/** A transparent picture, as Gmail's cleardot.gif. */
export const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const hover = ({ words }: RowContext): Html[] =>
  (['brq archive', 'bru delete', 'brs unread', 'brv snooze'] as const).map((pair) => {
    const [name = '', word = ''] = pair.split(' ');
    return html`<li class="bqX ${name}" data-tooltip="${words[word] ?? ''}" jscontroller="pk1i4d"></li>`;
  });

export const snippetOf = ({ thread, message }: RowOf): string => (message ?? lastOf(thread)).snippet;

/** Participants in thread order, the candidate as "me", abbreviated in the middle; or whom it was sent to. */
export function peopleOf(of: RowOf, context: RowContext): Html {
  const { thread } = of;
  const state = thread.unread ? 'zF' : 'yP';
  const span = (who: StagePerson): Html => {
    const name = who.address === context.me ? (context.words.me ?? 'me') : who.name;
    return html`<span class="${state}" email="${who.address}" name="${name}" data-hovercard-id="${who.address}" translate="no">${name}</span>`;
  };
  const shown = of.message ? [of.message] : thread.messages.filter((message) => !message.draft);
  const all = context.showsRecipients
    ? thread.messages.flatMap(({ to }) => to)
    : shown.map(({ from }) => from);
  const once = all.filter((who, i) => all.findIndex(({ address }) => address === who.address) === i);
  const last = all.at(-1);
  const abbreviated = once.length > 3 && last ? [once[0] as StagePerson, last] : inOrder(once, last);
  const joint = once.length > 3 ? html` <span class="${state}">..</span> ` : html`, `;
  const draft = thread.messages.some((message) => message.draft);
  const names = abbreviated.map((who, i) => html`${i > 0 && joint}${span(who)}`);
  return html`<span class="bA4">${context.showsRecipients && `${context.words.to}: `}${names}</span>${draft && html`, <span class="boq">${context.words.draft ?? ''}</span>`}${shown.length > 1 && html` <span class="bx0">${shown.length}</span>`}`;
}

/** Whoever wrote last stands last. */
const inOrder = (once: readonly StagePerson[], last: StagePerson | undefined): StagePerson[] =>
  last ? [...once.filter(({ address }) => address !== last.address), last] : [...once];

function labels({ thread }: RowOf, nextId: () => string): Html | undefined {
  if (thread.labels.length === 0) return undefined;
  const chips = thread.labels.map(
    (name) =>
      html`<div class="ar as"><div class="at" title="" aria-label="${name}" style="background-color: #c6e7ff; border-color: #c6e7ff;"><div class="au" style="border-color: #c6e7ff"><div class="av" style="color: #04344f">${name}</div></div></div></div>`,
  );
  return html`<div class="yi" id="${nextId()}">${chips}<div class="as">&nbsp;</div></div>`;
}

/** One thread as two or three `tr`; only the first has an id, the subject stands in the second. */
function verticalRow(of: RowOf, context: RowContext): Html {
  const { words, options, nextId } = context;
  const { thread } = of;
  const label = nextId();
  const span = options.snippets ? 3 : 2;
  const at = (of.message ?? lastOf(thread)).at;
  const ids = options.lateIds ? raw('') : attributes(idAttributes(of, context));
  const title = dateTitle(at, words, true);
  const people = peopleOf(of, context);
  const third = html`<tr class="${rowClass(of)} apv apw"><td colspan="2" class="xY apA"><div class="apB"><div class="apu"><div class="as">&nbsp;</div></div><div class="y2 apz">${snippetOf(of)}</div></div></td></tr>`;
  return html`<tr class="${rowClass(of)} apv" id="${nextId()}" tabindex="-1" role="row" aria-labelledby="${label}"><td rowspan="${span}" class="PF xY"></td><td rowspan="${span}" id="${nextId()}" class="apo-x3 xY aid"><div id="${nextId()}" class="apo-jc T-Jo J-J5-Ji " role="checkbox" aria-labelledby="${label}" dir="${words.dir}" aria-checked="false" tabindex="-1"><div class="T-Jo-auh"></div></div></td><td class="yX xY apy"><div id="${label}" class="afn">${people}, ${thread.subject}</div><div id="${nextId()}" class="yW">${people}</div></td><td class="yf xY apt"><div class="apm"><span title="${title}" id="${nextId()}" aria-label="${title}">${dateShort(at, context.now, words)}</span></div>&nbsp;</td><td rowspan="${span}" class="apU apC">${star(of, context)}</td></tr><tr class="${rowClass(of)} apv"><td colspan="2" tabindex="0" role="link" class="xY apD"><div class="xS" role="link"><div class="xT"><div class="y6"><span id="${nextId()}"${ids}>${thread.subject}</span></div></div></div></td></tr>${options.snippets && third}`;
}

/** What stands in the list and is no thread: an advertisement, and the rows of other extensions. */
export const adRow = (context: RowContext): Html =>
  html`<tr class="zA zE" role="row" tabindex="-1"><td class="PF xY"></td><td class="oZ-x3 xY"></td><td class="apU xY"></td><td class="xY bnk byv"></td><td class="yX xY"><div class="yW"><span class="bA4"><span class="zF" name="Halcyon Mattresses">Halcyon Mattresses</span></span></div></td><td class="xY a4W"><div class="xS"><div class="xT"><span class="am0 bvA">${context.words.ad ?? ''}</span><div class="y6"><span class="bog"><span class="bqe">Sleep on it: 100 nights, on us</span></span></div><span class="y2"><span class="Zt">&nbsp;-&nbsp;</span>Free returns.</span></div></div></td><td class="byZ xY"></td><td class="yf xY"></td><td class="xW xY"></td><td class="bq4 xY"></td><td class="xY"></td></tr>`;

export const foreignRows = (): Html =>
  html`<tr class="zA yO bundle-row"><td class="xY" colspan="11">Bundle: 4 newsletters</td></tr><div class="time-row">Yesterday</div><div class="zA yO bundle-wrapper"><span class="bog">Bundle</span></div><tr class="zA yO inboxsdk__ignore_row" role="row"><td class="yX xY"><div class="yW"><span email="jobs@foreign.example" name="Foreign row">Foreign row</span></div></td><td class="xY a4W" colspan="10"><div class="xS"><div class="xT"><div class="y6"><span class="bog">Put here by another extension</span></div></div></div></td></tr>`;

export const countText = (a: number, b: number, n: number, words: Words): string =>
  fill(words.of, { a, b, n });
