import { expect, test } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import type { MessageFacts } from '../../src/core/facts.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Signal } from '../../src/core/signals/signal.ts';
import { maya, robin, threadFacts } from '../support/facts.ts';
import { day, mine, now, signal, theirs, zone } from '../support/standing.ts';

const carla = { name: 'Carla Diaz', address: 'carla@northwind.example' };
const settings = { ...defaultSettings, timeZone: zone };

const away = (changes: Partial<Signal>): MessageFacts =>
  theirs('11-05', { kind: 'auto-reply', signals: [signal('out-of-office', changes)] });

const assessed = (...messages: MessageFacts[]) =>
  assess({ threads: [threadFacts({ messages, newestId: messages.at(-1)?.id ?? '' })] }, [], settings, now);

test.each<[string, Partial<Signal>, MessageFacts[], string]>([
  ['an address given as it is', { standIn: 'jobs@northwind.example' }, [], 'jobs@northwind.example'],
  [
    'an address given beside the name',
    { standIn: 'Carla Diaz', standInAddress: 'carla.diaz@northwind.example' },
    [],
    'carla.diaz@northwind.example',
  ],
  [
    'a name that the threads know',
    { standIn: 'Carla Diaz' },
    [theirs('11-02', { cc: [carla] })],
    carla.address,
  ],
  [
    'a first name that the threads know',
    { standIn: 'Carla' },
    [theirs('11-02', { cc: [carla] })],
    carla.address,
  ],
  ['a name that nobody bears', { standIn: 'Carla Diaz' }, [], ''],
  [
    'a first name that two bear',
    { standIn: 'Carla' },
    [theirs('11-02', { cc: [carla, { name: 'Carla Smith', address: 'smith@northwind.example' }] })],
    '',
  ],
])('%s', (_, names, before, address) => {
  const { standIn } = assessed(...before, mine('11-04'), away(names));
  expect(standIn).toMatchObject({ address, for: maya.name, quote: 'words of out-of-office' });
});

test('the draft may go to the stand-in too, and is still to the person who should answer', () => {
  const { draft, state } = assessed(
    theirs('10-20', { cc: [carla] }),
    mine('11-04'),
    away({ standIn: 'Carla Diaz' }),
  );
  expect(state).toBe('overdue');
  expect(draft).toMatchObject({ to: maya, standIn: carla });
});

test.each<[string, MessageFacts[]]>([
  ['whose absence is over', [away({ standIn: 'Carla', to: day('2026-11-20') })]],
  ['of somebody who has written since', [away({ standIn: 'Carla' }), theirs('11-10')]],
  ['who is the one to answer anyway', [away({ standIn: maya.address })]],
  ['that reads no mail', [away({ standIn: 'no-reply@northwind.example' })]],
])('none %s', (_, messages) => {
  expect(assessed(theirs('11-02'), mine('11-04'), ...messages).standIn).toBeUndefined();
});

test('while the absence lasts it is said though nothing is due', () => {
  const { standIn, state, draft } = assessed(
    theirs('11-02', { to: [robin] }),
    mine('11-04'),
    away({ standIn: 'jobs@northwind.example', to: day('2026-12-01') }),
  );
  expect([state, draft]).toEqual(['waiting', undefined]);
  expect(standIn).toMatchObject({ name: '', address: 'jobs@northwind.example', to: '2026-12-01' });
});
