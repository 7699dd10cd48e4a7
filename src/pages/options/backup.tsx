/** The candidate's own words as a file, out and in. */
import { hasChanged, ImportFile, importWords } from '../../ui/import-file.tsx';
import { say } from '../../ui/words.ts';
import { Button } from './fields.tsx';
import type { OptionsProps } from './props.ts';
import type { Changes } from './use-changes.ts';

type Props = Pick<OptionsProps, 'actions'> & { readonly changes: Changes };

export const Backup = ({ actions, changes }: Props) => (
  <>
    <h3>{say('backup_title')}</h3>
    <p>
      {say('take_backup_more')} {say('take_import_more')}
    </p>
    <p class="inline">
      <SaveBackup actions={actions} changes={changes} words={say('take_backup')} />
      <ImportFile
        onFile={(file) =>
          changes.attempt(async () => {
            const { id, result } = await actions.importBackup(file);
            if (hasChanged(result)) changes.note(say('done_import'), () => actions.undo(id));
            changes.tell(importWords(result));
          })
        }
      />
    </p>
  </>
);

export const SaveBackup = ({ actions, changes, words }: Props & { readonly words: string }) => (
  <Button
    action="backup"
    words={words}
    onPress={() =>
      changes.attempt(async () => {
        await actions.saveBackup();
        changes.tell(say('take_saved'));
      })
    }
  />
);
