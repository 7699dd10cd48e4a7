/** The strip above the reply area of an open thread. Pure: everything it knows and does is given to it. */
import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Assessment } from '../core/assessment.ts';
import type { Choice } from '../core/choice.ts';
import { AskedFold } from '../ui/asked-list.tsx';
import { toldBack } from '../ui/choice.ts';
import type { Clock } from '../ui/dates.ts';
import { DraftPiece } from '../ui/draft-piece.tsx';
import { NotePickers } from '../ui/note-pickers.tsx';
import pieces from '../ui/pieces.css?inline';
import { Question } from '../ui/question.tsx';
import tokens from '../ui/tokens.css?inline';
import { type Panel, Tools } from '../ui/tools.tsx';
import { ageOf, sayBecause, standingOf, titleOf, whyOf } from '../ui/view-words.ts';
import { direction, language, say } from '../ui/words.ts';
import { type InsertNews, News } from './insert-news.tsx';
import { keptFromHost } from './kept-from-host.ts';
import { StandInLine } from './stand-in-line.tsx';
import own from './strip.css?inline';

export type { InsertNews };

export type StripView = {
  readonly assessment: Assessment;
  /** Other processes of the same company, for the question which one this thread belongs to. */
  readonly siblings: readonly Assessment[];
  readonly clock: Clock;
  /** Measured on the host page, whose theme need not be the system's. */
  readonly isDark: boolean;
  readonly insert?: InsertNews;
};

export type StripActions = {
  insert(text: string): void;
  /** Only asked for where `canTakeOut` was said. */
  takeOut(): void;
  copy(text: string): Promise<void>;
  /** Resolves to the id under which it can be undone; rejects where nobody answered. */
  decide(choice: Choice): Promise<string>;
  undo(id: string): Promise<void>;
};

/**
 * Shows the strip in the shadow root, or brings it up to date. Keep calling it, for the same root, while the thread is
 * open: also where the thread is no longer listed, so that the candidate can take that back.
 */
export function renderStrip(root: ShadowRoot, view: StripView, actions: StripActions): void {
  root.host.setAttribute('data-theme', view.isDark ? 'dark' : 'light');
  // The host page may be in another language, and run the other way.
  root.host.setAttribute('lang', language());
  root.host.setAttribute('dir', direction());
  // A style element and no adopted sheet: Firefox throws on adopting one from a content script.
  render(
    <>
      <style>{`${tokens}${pieces}${own}`}</style>
      <Strip key={view.assessment.process} {...view} actions={actions} />
    </>,
    root,
  );
}

type Props = StripView & { readonly actions: StripActions };
type Told = { readonly words: string; readonly undo?: string };

function Strip(props: Props) {
  const { assessment, clock, insert, actions } = props;
  const [edited, setEdited] = useState<{ readonly of: string; readonly text: string }>();
  const [isOpen, setOpen] = useState(false);
  const [panel, setPanel] = useState<Panel>();
  const [told, setTold] = useState<Told>();

  const region = useRef<HTMLDivElement>(null);
  /** The focus stays here: with a control that vanishes it would fall to the host page, and so would the next key. */
  const closePanel = () => {
    if (!panel) return;
    region.current?.focus();
    setPanel(undefined);
  };

  const { draft } = assessment;
  // Once the thread has news, what was typed for the old note is no answer any more.
  const text = edited && edited.of === draft?.newestId ? edited.text : (draft?.text ?? '');
  const attempt = (act: () => Promise<Told>) =>
    void act().then(setTold, () => setTold({ words: say('trouble_no_answer') }));
  const copied = (what: string) =>
    attempt(async () => {
      await actions.copy(what);
      return { words: say('done_copied') };
    });
  const copy = () => copied(text);
  const decide = (choice: Choice) =>
    attempt(async () => {
      const words = toldBack(titleOf(assessment), choice, clock);
      closePanel();
      if (choice.field === 'reason' || choice.field === 'tone') setEdited(undefined);
      return { words, undo: await actions.decide(choice) };
    });
  const undo = ({ words, undo: id }: Told) =>
    attempt(async () => {
      if (id) await actions.undo(id);
      return { words: say('done_undone', { what: words }) };
    });

  const isListed = assessment.group !== 'none';
  if (!isListed && !told) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would take the host page's styles for sections
    <div
      class="strip"
      ref={region}
      tabIndex={-1}
      role="region"
      aria-label={say('strip')}
      {...keptFromHost}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') closePanel();
      }}
    >
      {isListed && (
        <>
          <Standing {...props} />
          {assessment.standIn && <StandInLine standIn={assessment.standIn} onCopy={copied} />}
          {assessment.ask && <Question view={assessment} siblings={props.siblings} onAnswer={decide} />}
          {draft && (
            <div class="note">
              <DraftPiece
                text={text}
                isOpen={isOpen}
                onToggle={() => setOpen(!isOpen)}
                onEdit={(changed) => setEdited({ of: draft.newestId, text: changed })}
              />
              <button
                type="button"
                class="button"
                data-strong={insert?.state !== 'inserted' || undefined}
                data-action="insert"
                disabled={insert?.state === 'going'}
                onClick={() => actions.insert(text)}
              >
                {say('do_insert_long')}
              </button>
              {isOpen && <NotePickers view={assessment} onDecide={decide} />}
            </div>
          )}
          <Tools
            view={assessment}
            clock={clock}
            panel={panel}
            onPanel={(asked) => setPanel(panel === asked ? undefined : asked)}
            onDecide={decide}
            onCopy={copy}
          />
        </>
      )}
      {insert && <News news={insert} assessment={assessment} onCopy={copy} onTakeOut={actions.takeOut} />}
      <div role="status" class="told" hidden={!told}>
        <span>{told?.words}</span>
        {told?.undo && (
          <button type="button" class="button" data-action="undo" onClick={() => undo(told)}>
            {say('do_undo')}
          </button>
        )}
      </div>
    </div>
  );
}

function Standing({ assessment, clock }: Props) {
  const age = ageOf(assessment, clock);
  return (
    <div class="standing-line">
      <span class="standing" data-strong={assessment.badge?.strong ?? false}>
        {standingOf(assessment, clock)}
      </span>
      <div>
        <p>{[whyOf(assessment, clock), age].filter(Boolean).join(' ')}</p>
        {assessment.reason?.quote && (
          <blockquote class="quote" dir="auto">
            {assessment.reason.quote}
          </blockquote>
        )}
        {!assessment.draft && assessment.noDraft && (
          <p>{sayBecause('no_draft', assessment.noDraft, clock)}</p>
        )}
        {assessment.asked && <AskedFold asked={assessment.asked} clock={clock} />}
      </div>
    </div>
  );
}
