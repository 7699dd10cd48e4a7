/** Who stands in for somebody away, and the address that is given with the name. */
import { expect, test } from 'vitest';
import { readSignals } from '../../src/core/signals/index.ts';
import { readingOf } from './signals.test.ts';

const standInOf = (text: string) => {
  const { signals } = readSignals(readingOf({ by: 'company', kind: 'auto-reply', text }));
  const away = signals.find(({ kind }) => kind === 'out-of-office');
  return [away?.standIn, away?.standInAddress];
};

const away = 'I am out of the office until 4 December. ';

test.each([
  [
    `${away}Please contact my colleague Carla Diaz (carla.diaz@firm.example).`,
    'Carla Diaz',
    'carla.diaz@firm.example',
  ],
  [
    `${away}For urgent matters contact Carla Diaz at Carla.Diaz@firm.example or call the desk.`,
    'Carla Diaz',
    'carla.diaz@firm.example',
  ],
  [`${away}Carla Diaz will be covering for me.\nE: carla@firm.example`, 'Carla Diaz', 'carla@firm.example'],
  [`${away}Please contact carla@firm.example.`, 'carla@firm.example', undefined],
  [
    `${away}Please contact Carla Diaz.\nI read my own mail at me@firm.example now and then.`,
    'Carla Diaz',
    undefined,
  ],
])('%s', (text, name, address) => {
  expect(standInOf(text)).toEqual([name, address]);
});
