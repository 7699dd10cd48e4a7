/** One process in the popup: who, how long, why, the note, and, while it is selected, everything that can be done. */
import type { Ref } from 'preact';
import type { Assessment } from '../../core/assessment.ts';
import type { ThreadKey } from '../../core/thread.ts';
import type { Choice } from '../../ui/choice.ts';
import type { Clock } from '../../ui/dates.ts';
import { DraftPiece } from '../../ui/draft-piece.tsx';
import { ElsewherePanel } from '../../ui/elsewhere-panel.tsx';
import { SnoozePanel } from '../../ui/snooze-panel.tsx';
import { ageOf, sayBecause, standingOf, subtitleOf, titleOf, whyOf } from '../../ui/view-words.ts';
import { say } from '../../ui/words.ts';
import { Question } from './question.tsx';

export type Panel = 'snooze' | 'elsewhere';

export type RowProps = {
  readonly view: Assessment;
  readonly clock: Clock;
  /** The note as the candidate may have changed it. */
  readonly text: string;
  readonly isSelected: boolean;
  readonly isDraftOpen: boolean;
  readonly panel: Panel | undefined;
  /** Other processes of the same company, to ask which one this belongs to. */
  readonly siblings: readonly Assessment[];
  readonly element: Ref<HTMLLIElement>;
  readonly does: RowDoes;
};

/** What a row asks of the popup. */
export type RowDoes = {
  select(key: ThreadKey): void;
  toggleDraft(key: ThreadKey): void;
  togglePanel(panel: Panel): void;
  edit(view: Assessment, text: string): void;
  insert(view: Assessment): void;
  copy(view: Assessment): void;
  open(view: Assessment): void;
  decide(view: Assessment, choice: Choice): void;
};

export function Row(props: RowProps) {
  const { view, clock, isSelected, does } = props;
  const key = view.goesTo;
  const title = titleOf(view);
  const age = ageOf(view, clock);
  const subtitle = subtitleOf(view);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click selects; by keyboard the arrows do, for the whole list
    <li
      class="row"
      ref={props.element}
      data-thread={key}
      data-selected={isSelected}
      tabIndex={isSelected ? 0 : -1}
      aria-label={[title, standingOf(view, clock), subtitle].filter(Boolean).join(', ')}
      onClick={() => does.select(key)}
      onFocus={() => does.select(key)}
    >
      <div class="row-head">
        <strong class="row-title" dir="auto">
          {title}
        </strong>
        <span class="standing" data-strong={view.badge?.strong ?? false}>
          {standingOf(view, clock)}
        </span>
      </div>
      {subtitle && (
        <p class="row-who" dir="auto">
          {subtitle}
        </p>
      )}
      <p class="row-why">{whyOf(view, clock)}</p>
      {isSelected && view.reason?.quote && (
        <blockquote class="quote" dir="auto">
          {view.reason.quote}
        </blockquote>
      )}
      {age && <p class="row-age">{age}</p>}
      {view.ask && (
        <Question view={view} siblings={props.siblings} onAnswer={(choice) => does.decide(view, choice)} />
      )}
      <Note {...props} />
      {isSelected && <Tools {...props} />}
      {isSelected && props.panel === 'snooze' && (
        <SnoozePanel
          clock={clock}
          onChoose={(value) => does.decide(view, { field: 'snoozedUntil', value })}
        />
      )}
      {isSelected && props.panel === 'elsewhere' && (
        <ElsewherePanel
          clock={clock}
          onChoose={(value) => does.decide(view, { field: 'elsewhere', value })}
        />
      )}
    </li>
  );
}

function Note({ view, clock, text, isDraftOpen, does }: RowProps) {
  if (!view.draft)
    return view.noDraft ? <p class="row-why">{sayBecause('no_draft', view.noDraft, clock)}</p> : null;
  return (
    <div class="note">
      <DraftPiece
        text={text}
        isOpen={isDraftOpen}
        onToggle={() => does.toggleDraft(view.goesTo)}
        onEdit={(edited) => does.edit(view, edited)}
      />
      <button type="button" class="button" data-strong data-action="insert" onClick={() => does.insert(view)}>
        {say('do_insert')}
      </button>
    </div>
  );
}

function Tools({ view, panel, does }: RowProps) {
  const canChange = view.group !== 'rested' && !view.ask;
  const tool = (action: string, words: string, act: () => void, opens?: Panel) => (
    <button
      type="button"
      class="button"
      data-quiet
      data-action={action}
      {...(opens ? { 'aria-expanded': panel === opens } : {})}
      onClick={act}
    >
      {words}
    </button>
  );
  return (
    <div class="tools" role="toolbar" aria-label={say('tools')}>
      {view.draft && tool('copy', say('do_copy'), () => does.copy(view))}
      {tool('open', say('do_open'), () => does.open(view))}
      {view.group === 'snoozed' &&
        tool('wake', say('do_wake'), () => does.decide(view, { field: 'snoozedUntil', value: null }))}
      {canChange &&
        view.group !== 'snoozed' &&
        tool('snooze', say('do_snooze'), () => does.togglePanel('snooze'), 'snooze')}
      {canChange && tool('elsewhere', say('do_elsewhere'), () => does.togglePanel('elsewhere'), 'elsewhere')}
      {canChange && tool('close', say('do_close'), () => does.decide(view, { field: 'closed', value: true }))}
      {!view.ask &&
        tool('not-hiring', say('do_not_hiring'), () =>
          does.decide(view, { field: 'verdict', value: 'not hiring' }),
        )}
    </div>
  );
}
