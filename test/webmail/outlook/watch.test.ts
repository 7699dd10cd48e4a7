import { expect, onTestFinished, test } from 'vitest';
import outlook from '../../../src/webmail/outlook/index.ts';
import { frames, show } from '../support.ts';
import { interview, pageWith } from './pages.ts';

/** Counts the calls; `settle` waits until no more come. */
async function watched(markup: string) {
  const page = await show(`<!doctype html><html lang="en"><body>${markup}</body></html>`);
  const end = new AbortController();
  onTestFinished(() => end.abort());
  let calls = 0;
  outlook.watch(
    page,
    () => {
      calls += 1;
    },
    end.signal,
  );
  return {
    page,
    end,
    async callsAfter(act: () => void) {
      calls = 0;
      act();
      await frames(4);
      return calls;
    },
  };
}

test('hears rows that come and go, and of many at once only once', async () => {
  const { page, callsAfter } = await watched(pageWith());
  const rows = page.querySelector('.rows') as Element;
  expect(await callsAfter(() => rows.firstElementChild?.remove())).toBe(1);
  expect(
    await callsAfter(() => {
      for (let i = 0; i < 50; i += 1) rows.append(page.createElement('div'));
    }),
  ).toBe(1);
});

test('hears a row that is used again for another conversation, though no element comes or goes', async () => {
  const { page, callsAfter } = await watched(pageWith());
  const row = page.querySelector('[data-convid]') as Element;
  expect(await callsAfter(() => row.setAttribute('data-convid', 'AAQkother'))).toBe(1);
  expect(
    await callsAfter(() => row.querySelector('.hwyHQ')?.setAttribute('title', 'Wed 11/4/2026 4:41 PM')),
  ).toBe(1);
});

test('hears the pane', async () => {
  const { page, callsAfter } = await watched(pageWith());
  const pane = page.querySelector('#ReadingPaneContainerId') as Element;
  expect(await callsAfter(() => pane.append(page.createElement('div')))).toBe(1);
});

test('hears nothing of what Keepwarm puts there itself', async () => {
  const { page, callsAfter } = await watched(pageWith());
  const badge = page.createElement('span');
  badge.dataset.keepwarm = 'badge';
  const [row] = outlook.rows(page);
  expect(await callsAfter(() => row?.badge.put(badge))).toBe(0);
  expect(
    await callsAfter(() => {
      badge.textContent = 'Silent 9 d';
      badge.title = 'why';
    }),
  ).toBe(0);
  expect(await callsAfter(() => badge.remove())).toBe(0);
});

test('hears no letters that are typed', async () => {
  const { page, callsAfter } = await watched(
    `${pageWith({}, undefined, { conversation: interview })}<div class="editor" contenteditable="true"><div>Hello</div></div>`,
  );
  const text = page.querySelector('.editor div')?.firstChild as Text;
  expect(await callsAfter(() => text.appendData(' Maya'))).toBe(0);
});

test('hears nothing more after the end', async () => {
  const { page, end, callsAfter } = await watched(pageWith());
  end.abort();
  expect(await callsAfter(() => page.querySelector('.rows')?.replaceChildren())).toBe(0);
});
