/** Who the mailbox belongs to. */
import { person, writer } from '../write.ts';

export const me = person('Nadia Okafor <nadia.okafor@postbox.example>');
export const signature = 'Nadia Okafor\n020 7946 0857';

/** The same candidate's second address. */
export const second = person('Nadia Okafor <hello@nadiaokafor.example>');

export const main = writer(me, signature);
export const secondary = writer(second, 'Nadia');
