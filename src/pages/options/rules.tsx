/** What the candidate has said of threads, senders and domains: each word can be taken back, and new ones be said. */
import { useState } from 'preact/hooks';
import type { About, Decision, Fields } from '../../core/decision.ts';
import type { ThreadKey } from '../../core/thread.ts';
import { onDay } from '../../ui/dates.ts';
import { say, sayCount } from '../../ui/words.ts';
import { Button, Section } from './fields.tsx';
import type { OptionsProps } from './props.ts';
import type { Changes } from './use-changes.ts';

type Verdict = Fields['verdict'];
type Props = OptionsProps & {
  readonly changes: Changes;
  /** What a thread is called. */
  readonly titles: ReadonlyMap<ThreadKey, string>;
};

/** Rules for many threads come first: they are fewer and say more. */
const order = ['domain', 'sender', 'thread'];
const kindOf = (about: About): string => about.slice(0, about.indexOf(':'));
const MOST = 30;

export function Rules(props: Props) {
  const { kept, titles, settings, now, actions, changes } = props;
  const [showsAll, setShowsAll] = useState(false);
  const rules = (kept?.decisions ?? [])
    .flatMap((decision) => (decision.field === 'verdict' && decision.value ? [decision] : []))
    .sort((a, b) => order.indexOf(kindOf(a.about)) - order.indexOf(kindOf(b.about)) || b.at - a.at);
  const shown = showsAll ? rules : rules.slice(0, MOST);
  const set = (about: About, verdict: Verdict | null, words: string) =>
    changes.make(words, `rule ${about} ${verdict} ${kept?.decisions.length}`, async () => {
      const id = await actions.rule(about, verdict);
      return () => actions.undo(id);
    });
  const clock = { now, timeZone: settings.timeZone };
  return (
    <Section id="rules" title={say('options_rules')} lead={say('rules_lead')}>
      {rules.length === 0 && <p>{say('rules_none')}</p>}
      <ul class="rules">
        {shown.map((rule) => (
          <li key={rule.about}>
            <span dir="auto">
              <strong>{nameOf(rule, titles)}</strong>{' '}
              {say(rule.value === 'hiring' ? 'rule_hiring' : 'rule_not')}
            </span>
            <span class="soft">{say('rule_said', { day: onDay(rule.at, clock) })}</span>
            <Button
              action={`take-back ${rule.about}`}
              words={say('take_back')}
              label={`${say('take_back')}: ${nameOf(rule, titles)}`}
              onPress={() => set(rule.about, null, say('rule_gone', { name: nameOf(rule, titles) }))}
            />
          </li>
        ))}
      </ul>
      {shown.length < rules.length && (
        <Button
          action="all-rules"
          words={sayCount('show_more', rules.length - shown.length)}
          onPress={() => setShowsAll(true)}
        />
      )}
      <NewRule onSet={set} />
    </Section>
  );
}

function nameOf({ about }: Decision, titles: Props['titles']): string {
  const name = about.slice(about.indexOf(':') + 1);
  if (kindOf(about) === 'domain') return `@${name}`;
  return kindOf(about) === 'sender' ? name : (titles.get(name as ThreadKey) ?? say('rule_thread'));
}

type NewProps = { readonly onSet: (about: About, verdict: Verdict, words: string) => void };

function NewRule({ onSet }: NewProps) {
  const [typed, setTyped] = useState('');
  const about = aboutOf(typed);
  const add = (verdict: Verdict) => {
    if (!about) return;
    onSet(
      about,
      verdict,
      say(verdict === 'hiring' ? 'rule_added_hiring' : 'rule_added_not', { name: typed.trim() }),
    );
    setTyped('');
  };
  return (
    <form class="inline" onSubmit={(event) => event.preventDefault()}>
      <label class="grow">
        <span>{say('rule_new')}</span>
        <input
          class="field"
          name="rule"
          type="text"
          autocapitalize="off"
          spellcheck={false}
          placeholder={say('rule_example')}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <Button
        action="rule-hiring"
        words={say('rule_make_hiring')}
        isOff={!about}
        onPress={() => add('hiring')}
      />
      <Button
        action="rule-not"
        words={say('rule_make_not')}
        isOff={!about}
        onPress={() => add('not hiring')}
      />
    </form>
  );
}

/** "maya@northwind.com" is a sender, "northwind.com" or "@northwind.com" a domain; all else is neither. */
function aboutOf(typed: string): About | undefined {
  const name = typed.trim().toLowerCase();
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(name)) return `sender:${name}`;
  return /^@?[^\s@/.]+\.[^\s@/]+$/.test(name) ? `domain:${name.replace('@', '')}` : undefined;
}
