/** The welcome page, in a real engine. */
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Welcome, type WelcomeProps } from '../../src/pages/welcome/welcome.tsx';

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
let calls: string[] = [];

const show = (props: Partial<WelcomeProps> = {}) => {
  calls = [];
  const call = (name: string) => {
    calls.push(name);
    return Promise.resolve();
  };
  const actions = {
    reload: () => call('reload'),
    allow: (webmail: string) => call(`allow ${webmail}`),
    open: (url: string) => call(`open ${url}`),
  };
  render(<Welcome oldTabs={0} forbidden={[]} actions={actions} {...props} />, document.body);
};
const press = async (action: string) => {
  await userEvent.click(document.querySelector(`[data-action="${action}"]`) as HTMLElement);
  await settled();
};

afterEach(() => render(null, document.body));

test('four steps with words for every picture, and what becomes of the mail', () => {
  show();
  const steps = [...document.querySelectorAll('ol > li')];
  expect(steps).toHaveLength(4);
  for (const step of steps.filter((one) => one.querySelector('[role="img"], img')))
    expect(
      step.querySelector('[role="img"]')?.getAttribute('aria-label') ?? step.querySelector('img')?.alt,
    ).toMatch(/\w{4}/);
  expect(document.querySelectorAll('#privacy li')).toHaveLength(5);
});

test('tabs from before the install are offered a reload, once', async () => {
  show({ oldTabs: 2 });
  expect(document.body.textContent).toContain('2 mailbox tabs were open');
  await press('reload');
  expect(calls).toEqual(['reload']);
  expect(document.querySelector('[data-action="reload"]')).toBeNull();
  expect(document.querySelector('[role="status"]')?.textContent).toContain('Reloaded');
});

test('without old tabs and with every permission it asks for nothing', () => {
  show();
  expect(document.querySelector('.notice')).toBeNull();
});

test('a permission that is missing can be given', async () => {
  show({ forbidden: ['outlook'] });
  await press('allow');
  expect(calls).toEqual(['allow outlook']);
});
