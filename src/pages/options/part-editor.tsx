/** One part of a note as text: what is wrong with it is named, what it becomes in a real thread is shown beside it. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { parseTemplate, type Slot, slotNames, type TemplateFault } from '../../core/draft/template.ts';
import { editableParts } from '../../core/draft/templates.ts';
import type { Process } from '../../core/facts.ts';
import { type PartPreview, previewPart } from '../../core/preview.ts';
import { say, sayId } from '../../ui/words.ts';
import { Button } from './fields.tsx';
import { partName } from './part-names.ts';
import type { OptionsProps } from './props.ts';
import type { Changes } from './use-changes.ts';

type Props = OptionsProps & {
  readonly id: string;
  readonly process: Process;
  readonly changes: Changes;
};

/** Saved once the hands rest (ms), so that half a word is never a saved template. */
const REST = 700;

export function PartEditor({ id, process, kept, settings, now, changes }: Props) {
  const standard = editableParts.find((part) => part.id === id)?.text ?? '';
  const saved = settings.templates[id] ?? standard;
  const [text, setText] = useState(saved);
  const box = useRef<HTMLTextAreaElement>(null);
  const help = useId();
  const parsed = parseTemplate(text);
  // While it is not sound, what was sound before is shown.
  const lastSound = useRef(saved);
  if (parsed.ok) lastSound.current = text;
  const templates = { ...settings.templates, [id]: lastSound.current };
  const preview = previewPart(
    id,
    process,
    { decisions: kept?.decisions ?? [], now },
    { ...settings, templates },
  );

  const sent = useRef(saved);
  useEffect(() => {
    // What comes back is what was sent, while the typing may have gone on; anything else was changed elsewhere.
    if (saved !== sent.current) setText(saved);
    sent.current = saved;
  }, [saved]);

  const save = (next: string) => {
    if (next === sent.current || !parseTemplate(next).ok) return;
    sent.current = next;
    const { [id]: _own, ...others } = settings.templates;
    const changed = next === standard ? others : { ...others, [id]: next };
    const isEmpty = Object.keys(changed).length === 0;
    changes.save(partName(id), { templates: isEmpty ? null : changed }, `template ${id}`);
  };
  useEffect(() => {
    const timer = setTimeout(() => save(text), REST);
    return () => clearTimeout(timer);
  }, [text]);

  const put = (slot: Slot) => {
    const { current } = box;
    if (!current) return;
    const { selectionStart: start, selectionEnd: end } = current;
    setText(`${text.slice(0, start)}{${slot}}${text.slice(end)}`);
    current.focus();
  };

  return (
    <div class="editor">
      <div>
        <textarea
          ref={box}
          class="field"
          name="template"
          dir="auto"
          rows={8}
          spellcheck
          aria-label={partName(id)}
          aria-describedby={help}
          aria-invalid={!parsed.ok}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onBlur={() => save(text)}
        />
        <div id={help}>
          {parsed.ok ? (
            <p class="soft">{say('part_how')}</p>
          ) : (
            <div role="alert">
              <ul class="faults">
                {parsed.faults.map((fault) => (
                  <li key={`${fault.id} ${fault.line} ${fault.found}`}>{faultWords(fault)}</li>
                ))}
                <li>{say('part_not_saved')}</li>
              </ul>
            </div>
          )}
        </div>
        <Button
          action="reset-part"
          words={say('part_reset')}
          isOff={text === standard}
          onPress={() => {
            setText(standard);
            save(standard);
          }}
        />
      </div>
      <Preview preview={preview} />
      <Facts preview={preview} onPut={put} />
    </div>
  );
}

const faultWords = ({ id, line, found }: TemplateFault): string =>
  sayId('template_fault', id, { line: String(line), found });

/** The whole note with this part marked, or the part alone where the note to this thread has no place for it. */
function Preview({ preview: { sentences, note } }: { readonly preview: PartPreview }) {
  return (
    <div class="preview" aria-live="polite">
      <h4>{say(note ? 'preview_note' : 'preview_alone')}</h4>
      {note && (
        <p class="letter" dir="auto">
          {marked(note, sentences).map(([piece, isMarked], index) =>
            isMarked ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
          )}
        </p>
      )}
      {!note && sentences.length > 0 && (
        <p class="letter" dir="auto">
          {sentences.join(' ')}
        </p>
      )}
      {sentences.length === 0 && <p class="soft">{say('preview_empty')}</p>}
    </div>
  );
}

/** The note in pieces, each with whether it comes from the part. */
function marked(note: string, sentences: readonly string[]): [piece: string, isMarked: boolean][] {
  let pieces: [string, boolean][] = [[note, false]];
  for (const sentence of sentences)
    pieces = pieces.flatMap(([piece, isMarked]): [string, boolean][] => {
      const at = isMarked ? -1 : piece.indexOf(sentence);
      if (at < 0) return [[piece, isMarked]];
      return [
        [piece.slice(0, at), false],
        [sentence, true],
        [piece.slice(at + sentence.length), false],
      ];
    });
  return pieces.filter(([piece]) => piece !== '');
}

type FactsProps = { readonly preview: PartPreview; readonly onPut: (slot: Slot) => void };

/** The facts that a part may name, with what they are in this thread; a press puts one where the cursor is. */
const Facts = ({ preview: { slots }, onPut }: FactsProps) => (
  <details class="facts">
    <summary>
      <span class="chevron" aria-hidden="true" />
      {say('facts_title')}
    </summary>
    <ul>
      {slotNames.map((slot) => (
        <li key={slot}>
          <button type="button" class="button" data-action={`put ${slot}`} onClick={() => onPut(slot)}>
            {`{${slot}}`}
          </button>
          <span>{sayId('slot', slot)}</span>
          <span class="soft" dir="auto">
            {slots[slot] ?? say('slot_unknown')}
          </span>
        </li>
      ))}
    </ul>
  </details>
);
