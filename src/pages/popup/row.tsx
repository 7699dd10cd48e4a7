/** One process in the popup: who, how long, why, the note, and, while it is selected, everything that can be done. */
import type { Ref } from 'preact';
import type { Assessment } from '../../core/assessment.ts';
import type { Choice } from '../../core/choice.ts';
import type { ThreadKey } from '../../core/thread.ts';
import type { Clock } from '../../ui/dates.ts';
import { DraftPiece } from '../../ui/draft-piece.tsx';
import { NotePickers } from '../../ui/note-pickers.tsx';
import { Question } from '../../ui/question.tsx';
import { type Panel, Tools } from '../../ui/tools.tsx';
import { ageOf, sayBecause, standingOf, subtitleOf, titleOf, whyOf } from '../../ui/view-words.ts';
import { say } from '../../ui/words.ts';

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
      {isSelected && (
        <Tools
          view={view}
          clock={clock}
          panel={props.panel}
          onPanel={does.togglePanel}
          onDecide={(choice) => does.decide(view, choice)}
          onCopy={() => does.copy(view)}
          onOpen={() => does.open(view)}
        />
      )}
    </li>
  );
}

function Note({ view, clock, text, isSelected, isDraftOpen, does }: RowProps) {
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
      <button
        type="button"
        class="button"
        data-strong={isSelected || undefined}
        data-action="insert"
        onClick={() => does.insert(view)}
      >
        {say('do_insert')}
      </button>
      {isDraftOpen && <NotePickers view={view} onDecide={(choice) => does.decide(view, choice)} />}
    </div>
  );
}
