/** Answers what the background asks of this tab, for as long as this script is the page's one. */
import browser from '../browser.ts';
import type { TabCalls } from '../messages.ts';
import { answer, type Handlers } from '../rpc.ts';
import { tabParsers } from './tab-parsers.ts';

export function serveTab(signal: AbortSignal, handlers: Handlers<TabCalls>): void {
  // The background has no tab; another script of ours would have one.
  answer(({ id, tab }) => !signal.aborted && id === browser.runtime.id && !tab, tabParsers, handlers);
}
