/** The script and the style of the pretend Gmail. */
import { fileURLToPath } from 'node:url';
import { bundleOf } from '../bundle.ts';

export const assets = bundleOf(fileURLToPath(new URL('.', import.meta.url)));
