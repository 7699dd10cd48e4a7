/** The one door to the browser's extension APIs: tests put a fake in its place. */
import browser from 'webextension-polyfill';

export default browser;
export type { Runtime, Tabs } from 'webextension-polyfill';
