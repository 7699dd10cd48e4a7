/** Shows one thing in one state, as the address asks: `?show=popup&state=list`. For pictures and for the checks of axe. */
import { render } from 'preact';
import { badgeStyle, renderBadge } from '../../../src/content/badge.ts';
import { renderStrip, type StripView } from '../../../src/content/strip.tsx';
import { Popup } from '../../../src/pages/popup/popup.tsx';
import type { PopupProps } from '../../../src/pages/popup/props.ts';
import { tooltipOf } from '../../../src/ui/view-words.ts';
import { direction, language } from '../../../src/ui/words.ts';
import { optionsState, storedThreads } from '../options-state.ts';
import { clock, views } from '../sample.ts';
import { badges, popupState, stripStates } from '../states.ts';

const asked = new URLSearchParams(location.search);
const state = asked.get('state') ?? 'list';
const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
document.documentElement.lang = language();
document.documentElement.dir = asked.get('dir') ?? direction();

const done = () => Promise.resolve();
const actions: PopupProps['actions'] = {
  insert: () => Promise.resolve(undefined),
  keepEdits: done,
  copy: done,
  open: done,
  decide: () => Promise.resolve('1'),
  saveTimeline: () => Promise.resolve('1'),
  undo: done,
  told: done,
  showAll: () => undefined,
  showRested: () => undefined,
  openPage: done,
  openOptions: done,
  allow: done,
  copyReport: done,
};

async function showPopup(): Promise<void> {
  await import('../../../src/pages/popup/popup.css');
  render(<Popup {...popupState(state)} actions={actions} />, document.body);
}

async function showWelcome(): Promise<void> {
  await import('../../../src/pages/welcome/welcome.css');
  const { Welcome } = await import('../../../src/pages/welcome/welcome.tsx');
  render(
    <Welcome
      oldTabs={2}
      forbidden={state === 'forbidden' ? ['gmail'] : []}
      actions={{ reload: done, allow: done, open: done }}
    />,
    document.body,
  );
}

async function showOptions(): Promise<void> {
  await import('../../../src/pages/options/options.css');
  const { Options } = await import('../../../src/pages/options/options.tsx');
  const props = optionsState(state);
  render(
    <Options
      {...props}
      actions={{
        save: done,
        saveAccount: done,
        rule: () => Promise.resolve('1'),
        saveTimeline: () => Promise.resolve('1'),
        saveBackup: done,
        importBackup: () => Promise.resolve({ id: '1', result: { ok: false, fault: { is: 'no json' } } }),
        undo: done,
        look: () => Promise.resolve(storedThreads),
        wipe: done,
        copyReport: done,
        openShortcuts: done,
      }}
    />,
    document.body,
  );
}

async function showPipeline(): Promise<void> {
  await import('../../../src/pages/pipeline/pipeline.css');
  const { PipelinePage } = await import('../../../src/pages/pipeline/pipeline.tsx');
  const { searchNamed, clock: then } = await import('../sample-search.ts');
  const pipelineActions = {
    open: done,
    saveRows: done,
    saveCalendar: done,
    saveBackup: done,
    importBackup: () =>
      Promise.resolve({ id: '1', result: { ok: false, fault: { is: 'no json' } } } as const),
    saveTimeline: () => Promise.resolve('1'),
    decide: () => Promise.resolve('1'),
    undo: done,
    insert: () => Promise.resolve(undefined),
    told: done,
    copy: done,
    print: () => window.print(),
  };
  render(
    <PipelinePage search={searchNamed(state)} isBroken={false} clock={then} actions={pipelineActions} />,
    document.body,
  );
}

/** A list like a webmail's, so that a badge is seen on ground that is not ours. */
function showBadges(): void {
  const style = document.createElement('style');
  style.textContent = `${badgeStyle}
    body { margin: 0; width: 760px; font: 14px Roboto, Arial, sans-serif; background: ${isDark ? '#202124' : '#fff'}; color: ${isDark ? '#e8eaed' : '#202124'} }
    .row { display: flex; align-items: center; gap: 12px; height: 40px; padding: 0 16px; border-bottom: 1px solid #8883 }
    .row.dense { height: 26px } .row.read { color: ${isDark ? '#9aa0a6' : '#5f6368'}; background: ${isDark ? '#2a2b2e' : '#f2f6fc'} } .row.unread { font-weight: 700 }
    .who { width: 160px } .subject { display: flex; align-items: center; min-width: 0; overflow: hidden; white-space: nowrap }`;
  document.head.append(style);
  badges.forEach((badge, index) => {
    const row = document.createElement('div');
    row.className = `row ${['', 'read', 'unread', 'dense'][index % 4]}`;
    const who = document.createElement('span');
    who.className = 'who';
    who.textContent = 'Maya Chen';
    const subject = document.createElement('span');
    subject.className = 'subject';
    subject.append(
      renderBadge(badge, views[0] ? tooltipOf(views[0], clock) : '', clock),
      'Your application at Northwind, next steps and a question',
    );
    row.append(who, subject);
    document.body.append(row);
  });
}

function showStrip(): void {
  document.body.style.background = isDark ? '#1f1f1f' : '#fff';
  const host = document.createElement('div');
  document.body.append(host);
  const view: StripView = { ...stripStates(state), isDark };
  renderStrip(host.attachShadow({ mode: 'open' }), view, {
    insert: () => undefined,
    takeOut: () => undefined,
    copy: done,
    decide: () => Promise.resolve('1'),
    undo: done,
  });
}

const show = asked.get('show');
if (show === 'badges') showBadges();
else if (show === 'strip') showStrip();
else if (show === 'welcome') await showWelcome();
else if (show === 'pipeline') await showPipeline();
else if (show === 'options') await showOptions();
else await showPopup();
