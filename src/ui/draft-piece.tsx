/** The proposed note: its beginning on one line, unfolding to the whole text, which can be changed. */
import { useId } from 'preact/hooks';
import { say } from './words.ts';

type Props = {
  readonly text: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onEdit: (text: string) => void;
};

export function DraftPiece({ text, isOpen, onToggle, onEdit }: Props) {
  const id = useId();
  return (
    <div class="draft" data-open={isOpen}>
      <button type="button" class="draft-line" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
        <span class="chevron" aria-hidden="true" />
        <span class="hidden">{say(isOpen ? 'draft_fold' : 'draft_unfold')}</span>
        <span class="draft-text" dir="auto">
          {isOpen ? say('draft_title') : beginning(text)}
        </span>
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <textarea
            class="field draft-field"
            aria-label={say('draft_title')}
            dir="auto"
            rows={Math.min(13, lines(text))}
            value={text}
            onInput={(event) => onEdit(event.currentTarget.value)}
          />
        )}
      </div>
    </div>
  );
}

/** The text on one line; the screen cuts it where it ends. */
const beginning = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 160);

/** Roughly as many lines as the text takes in a narrow box. */
const lines = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 46), 0);
