/** Asks for a backup, and says what came of it. */
import { useRef } from 'preact/hooks';
import type { ImportResult } from '../core/export/backup.ts';
import { numberWords, say, sayId } from './words.ts';

type Props = { readonly onFile: (file: File) => void };

/** A button that opens the browser's own way of choosing a file. */
export function ImportFile({ onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" data-action="import" onClick={() => input.current?.click()}>
        {say('take_import')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={say('take_import')}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

export function importWords(result: ImportResult): string {
  if (!result.ok) {
    const { is, where } = result.fault;
    return sayId('import_fault', is, where === undefined ? {} : { where });
  }
  const { decisions, settings, kept } = result.value;
  return say(hasChanged(result) ? 'import_done' : 'import_nothing', {
    decisions: numberWords(decisions),
    settings: numberWords(settings),
    kept: numberWords(kept),
  });
}

/** There is something to take back. */
export const hasChanged = (result: ImportResult): boolean =>
  result.ok && result.value.decisions + result.value.settings > 0;
