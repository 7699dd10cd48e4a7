/** The background worker: registers every listener, synchronously, and nothing else. It may be stopped at any moment. */
import browser from '../browser.ts';
import { answer } from '../rpc.ts';
import { KeepwarmDb } from '../store/db.ts';
import { dropOldFacts } from '../store/facts.ts';
import { endInsertsOf } from '../store/inserts.ts';
import { catchUpAnswers } from './catch-up-answers.ts';
import { leaveAllTabs, leaveTab } from './catch-up-holder.ts';
import { catchUpParsers, ownCatchUpParsers } from './catch-up-parsers.ts';
import { onWake, WAKE } from './clock.ts';
import { forgetDaily } from './forget-daily.ts';
import { openNotice, showNotices } from './notices.ts';
import { ownAnswers } from './own-answers.ts';
import { ownCatchUpAnswers } from './own-catch-up-answers.ts';
import { ownParsers } from './own-parsers.ts';
import { pageAnswers } from './page-answers.ts';
import { pageParsers } from './page-parsers.ts';
import { settingAnswers } from './setting-answers.ts';
import { settingParsers } from './setting-parsers.ts';
import { settleAll } from './settle.ts';
import { insertInFront } from './tabs.ts';
import { isOurPage, isWebmailTab } from './trust.ts';

const WELCOME = 'src/pages/welcome/index.html';

const db = new KeepwarmDb();

answer(isWebmailTab, pageParsers, pageAnswers(db));
answer(isOurPage, ownParsers, ownAnswers(db));
answer(isOurPage, settingParsers, settingAnswers(db));
answer(isWebmailTab, catchUpParsers, catchUpAnswers(db));
answer(isOurPage, ownCatchUpParsers, ownCatchUpAnswers(db));

browser.alarms.onAlarm.addListener((alarm) => {
  if (alarm.name === WAKE) return onWake(db);
});

browser.notifications.onClicked.addListener((id) => openNotice(db, id));

browser.commands.onCommand.addListener((command) => {
  if (command === 'insert-follow-up') return insertInFront();
});

browser.tabs.onRemoved.addListener(async (tab) => {
  await endInsertsOf(db, tab);
  await leaveTab(db, tab);
});

// An update clears alarms, and a start may follow a long sleep: both look at everything once.
browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
  await dropOldFacts(db);
  await forgetDaily(db);
  await settleAll(db);
});
browser.runtime.onStartup.addListener(async () => {
  await leaveAllTabs(db);
  await forgetDaily(db);
  await settleAll(db);
  await showNotices(db);
});
