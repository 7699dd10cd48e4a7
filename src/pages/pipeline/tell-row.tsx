/** One process to be told: its note, what has become of it, and the ways to be done with it. */
import { useState } from 'preact/hooks';
import type { Assessment } from '../../core/assessment.ts';
import { isDone } from '../../core/offers/running.ts';
import { type Clock, onDay } from '../../ui/dates.ts';
import { DraftPiece } from '../../ui/draft-piece.tsx';
import { subtitleOf, titleOf } from '../../ui/view-words.ts';
import { say, sayId } from '../../ui/words.ts';
import type { PipelineActions } from './props.ts';
import { copy } from './tell-others.tsx';
import type { Acts } from './use-acts.ts';

type Props = {
  readonly view: Assessment;
  readonly clock: Clock;
  readonly actions: PipelineActions;
  readonly acts: Acts;
};

export function TellRow(props: Props) {
  const { view, clock } = props;
  const { update } = view;
  if (!update) return null;
  const day = update.at === undefined ? {} : { day: onDay(update.at, clock) };
  return (
    <li class="tell-row" data-thread={view.goesTo} data-update={update.is}>
      <div class="tell-head">
        <span class="tick" aria-hidden="true" />
        <strong dir="auto">{titleOf(view)}</strong>
        <span class="soft" dir="auto">
          {[subtitleOf(view), sayId('pipe_stage', view.stage)].filter(Boolean).join(' · ')}
        </span>
        <span class="tell-state">{sayId('update', update.is, day)}</span>
      </div>
      {isDone(update) ? <Done {...props} /> : <ToDo {...props} />}
    </li>
  );
}

/** What a mail shows to be sent cannot be taken back; what the candidate has said can. */
function Done({ view, acts }: Props) {
  if (view.update?.is === 'sent') return null;
  const title = titleOf(view);
  return (
    <button
      type="button"
      class="button"
      data-quiet
      data-action="tell-back"
      aria-label={`${say('do_tell_back')}: ${title}`}
      onClick={() => acts.decide(view, { field: 'update', value: null })}
    >
      {say('do_tell_back')}
    </button>
  );
}

function ToDo({ view, actions, acts }: Props) {
  const [edited, setEdited] = useState<{ readonly of: string; readonly text: string }>();
  const [isOpen, setOpen] = useState(false);
  const draft = view.update?.draft;
  if (!draft) return null;
  // Once the thread has news, or there is other news to tell, what was typed for the old note is no answer any more.
  const of = `${draft.newestId} ${draft.text}`;
  const text = edited?.of === of ? edited.text : draft.text;
  const title = titleOf(view);
  const words = say(view.update?.is === 'inserted' ? 'do_insert_again' : 'do_insert');
  const insert = () =>
    acts.attempt(async () => {
      acts.tell(say('insert_going'));
      const fault = await actions.insert({ ...draft, text });
      acts.tell(fault ? sayId('fault', fault) : '');
    });
  return (
    <>
      <div class="note">
        <DraftPiece
          text={text}
          isOpen={isOpen}
          onToggle={() => setOpen(!isOpen)}
          onEdit={(changed) => setEdited({ of, text: changed })}
        />
        <button
          type="button"
          class="button"
          data-strong={view.update?.is === 'open' || undefined}
          data-action="insert"
          aria-label={`${words}: ${title}`}
          onClick={insert}
        >
          {words}
        </button>
      </div>
      <div class="tools">
        <Tool
          action="copy"
          words={say('do_copy')}
          title={title}
          onDo={() => acts.attempt(() => copy(text, actions, acts))}
        />
        <Tool
          action="tell-told"
          words={say('do_tell_told')}
          title={title}
          onDo={() => acts.decide(view, { field: 'update', value: 'told' })}
        />
        <Tool
          action="tell-leave"
          words={say('do_tell_leave')}
          title={title}
          onDo={() => acts.decide(view, { field: 'update', value: 'left out' })}
        />
      </div>
    </>
  );
}

type ToolProps = {
  readonly action: string;
  readonly words: string;
  readonly title: string;
  readonly onDo: () => void;
};

const Tool = ({ action, words, title, onDo }: ToolProps) => (
  <button
    type="button"
    class="button"
    data-quiet
    data-action={action}
    aria-label={`${words}: ${title}`}
    onClick={onDo}
  >
    {words}
  </button>
);
