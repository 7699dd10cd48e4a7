/** The accounts that were met: whether each is read, and which other addresses are the candidate's own. */
import { useState } from 'preact/hooks';
import type { StoredAccount } from '../../store/db.ts';
import { say, sayId } from '../../ui/words.ts';
import { Button, CheckField, Section } from './fields.tsx';
import type { OptionsProps } from './props.ts';
import type { Changes } from './use-changes.ts';

type Props = OptionsProps & { readonly changes: Changes };

export function Mailboxes(props: Props) {
  const accounts = props.kept?.accounts ?? [];
  return (
    <Section id="mailboxes" title={say('options_mailboxes')} lead={say('mailboxes_lead')}>
      {accounts.length === 0 && <p>{say('mailboxes_none')}</p>}
      {accounts.map((held) => (
        <Mailbox key={held.key} held={held} {...props} />
      ))}
    </Section>
  );
}

function Mailbox({ held, actions, changes }: Props & { readonly held: StoredAccount }) {
  const [typed, setTyped] = useState('');
  const { account, aliases, paused } = held;
  const name = account.address;
  const isAddress = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(typed.trim());
  const saveAliases = (next: readonly string[], words: string) =>
    changes.make(words, `aliases ${held.key} ${next.length}`, async () => {
      await actions.saveAccount(account, { aliases: next });
      return () => actions.saveAccount(account, { aliases });
    });
  return (
    <fieldset data-account={held.key}>
      <legend>
        {name} · {sayId('webmail', account.webmail) || account.webmail}
      </legend>
      <CheckField
        label={say('mailbox_reads')}
        name={`reads ${held.key}`}
        isOn={!paused}
        onSave={(reads) =>
          changes.make(
            say(reads ? 'mailbox_resumed' : 'mailbox_paused', { name }),
            `paused ${held.key}`,
            async () => {
              await actions.saveAccount(account, { paused: !reads });
              return () => actions.saveAccount(account, { paused });
            },
          )
        }
      />
      <p class="soft">{say('mailbox_aliases')}</p>
      <ul class="chips">
        {aliases.map((alias) => (
          <li key={alias}>
            <span>{alias}</span>
            <Button
              action={`remove-alias ${alias}`}
              words="×"
              isQuiet
              label={say('remove', { what: alias })}
              onPress={() =>
                saveAliases(
                  aliases.filter((one) => one !== alias),
                  say('alias_removed', { name: alias }),
                )
              }
            />
          </li>
        ))}
      </ul>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          const alias = typed.trim().toLowerCase();
          if (!isAddress) return;
          if (!aliases.includes(alias) && alias !== name)
            saveAliases([...aliases, alias], say('alias_added', { name: alias }));
          setTyped('');
        }}
      >
        <input
          class="field"
          type="email"
          name={`alias ${held.key}`}
          aria-label={say('alias_new')}
          placeholder={say('alias_new')}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button" data-action="add-alias" disabled={!isAddress}>
          {say('add')}
        </button>
      </form>
    </fieldset>
  );
}
