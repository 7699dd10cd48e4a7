/** Every timing of Keepwarm in one run: `npm run bench`. What depends on the machine is told as a ratio, measured side by side. */
import { benchAssess } from './assess.ts';
import { benchOutlook } from './outlook.ts';
import { benchPage } from './page.ts';
import { benchPopup } from './popup.ts';
import { benchReading } from './reading.ts';
import { sizes } from './sizes.ts';

export default async function bench(): Promise<void> {
  heading('Built files (bytes, gzipped)');
  for (const { file, bytes, gzipped } of sizes()) line(file, `${bytes} ${gzipped}`);

  heading('Reading one message of 100 KB (ms; aim 50)');
  for (const { text, milliseconds } of benchReading()) line(text, milliseconds.toFixed(1));

  heading('Assessing a mailbox (ms; aim 1,000)');
  const { threads, messages, processes, cold, warm } = benchAssess();
  line(`${threads} threads, ${messages} messages, ${processes} processes: first`, cold.toFixed(0));
  line('the fastest of the later runs', warm.toFixed(0));

  heading('Opening the popup, worker asleep (ms from the click; aim 150)');
  const popup = await benchPopup();
  line(`${popup.threads} threads stored: first paint, median`, popup.firstPaint.toFixed(0));
  line('first rows, median / slowest', `${popup.rows.toFixed(0)} / ${popup.slowest.toFixed(0)}`);

  heading('The inbox with Keepwarm and without (ms in the page, medians)');
  const page = await benchPage();
  line(`script, without / with ${page.badges} badges`, ratio(page.without.script, page.with.script));
  line('all work', ratio(page.without.work, page.with.work));

  heading('Scrolling fast through 500 conversations of Outlook (ms in the page, medians)');
  const outlook = await benchOutlook();
  line(`script, without / with ${outlook.badges} badges`, ratio(outlook.without.script, outlook.with.script));
  line('all work', ratio(outlook.without.work, outlook.with.work));
}

const ratio = (without: number, withOurs: number): string =>
  `${without.toFixed(0)} / ${withOurs.toFixed(0)}   × ${(withOurs / without).toFixed(2)}`;

const heading = (words: string): void => console.log(`\n${words}`);

const line = (name: string, figure: string): void => console.log(`  ${name.padEnd(64)} ${figure}`);
