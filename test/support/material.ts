/** The material that tests measure with: it lies beside the project and is never copied into it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '../..', process.env.KEEPWARM_MATERIAL ?? '../shared');

/** False on a machine without the material: tests that need it are skipped there. */
export const hasMaterial = existsSync(path.join(root, 'corpora'));

export const material = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Names of the files of a folder; none where it is absent. */
export const materialIn = (folder: string): string[] =>
  existsSync(path.join(root, folder)) ? readdirSync(path.join(root, folder)).sort() : [];

/** Rows of a file of JSON lines. */
export const rowsOf = <Row>(file: string): Row[] =>
  material(file)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
