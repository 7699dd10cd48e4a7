/** The sections of the popup with their rows. */
import type { Assessment } from '../../core/assessment.ts';
import type { Clock } from '../../ui/dates.ts';
import { numberWords, say, sayId } from '../../ui/words.ts';
import { Row } from './row.tsx';
import type { Section } from './sections.ts';
import type { Deeds } from './use-deeds.ts';
import type { Rows } from './use-rows.ts';

type Props = {
  readonly rows: Rows;
  readonly deeds: Deeds;
  readonly clock: Clock;
  readonly filter: string;
  readonly onUnfoldRested: () => void;
};

export function List(props: Props) {
  const { rows, filter } = props;
  if (filter && rows.sections.length === 0) return <p class="nothing">{say('filter_nothing')}</p>;
  return (
    <>
      {rows.sections.map((section) => (
        <SectionList key={section.id} {...props} section={section} />
      ))}
    </>
  );
}

function SectionList({ section, rows, deeds, clock, onUnfoldRested }: Props & { readonly section: Section }) {
  const isShown = !section.folds || rows.isOpen(section.id);
  const heading = (
    <>
      {sayId('section', section.id)} <span class="count">{numberWords(section.count)}</span>
    </>
  );
  return (
    <section class="section" data-section={section.id} aria-label={sayId('section', section.id)}>
      <h2>
        {section.folds ? (
          <button
            type="button"
            class="fold"
            aria-expanded={isShown}
            onClick={() => {
              rows.toggleSection(section.id);
              if (section.id === 'rested') onUnfoldRested();
            }}
          >
            <span class="chevron" aria-hidden="true" />
            {heading}
          </button>
        ) : (
          heading
        )}
      </h2>
      {isShown && section.rows.length > 0 && (
        <ul>
          {section.rows.map((view) => (
            <Row
              key={view.goesTo}
              view={view}
              clock={clock}
              text={deeds.textOf(view)}
              isSelected={rows.selected?.goesTo === view.goesTo}
              isDraftOpen={rows.openDraft === view.goesTo}
              panel={rows.panel}
              siblings={siblingsOf(view, rows.views)}
              element={(element) => rows.keep(view.goesTo, element)}
              does={{
                ...deeds,
                select: rows.select,
                toggleDraft: rows.toggleDraft,
                togglePanel: rows.togglePanel,
              }}
            />
          ))}
        </ul>
      )}
      {isShown && section.more > 0 && (
        <button type="button" class="button more" data-quiet onClick={() => rows.showAll(section.id)}>
          {say('show_all', { count: numberWords(section.count) })}
        </button>
      )}
    </section>
  );
}

/** The processes that a thread could belong to, where that is the question. */
const siblingsOf = (view: Assessment, views: readonly Assessment[]): readonly Assessment[] =>
  view.ask === 'which process'
    ? views.filter(
        ({ company, process, state }) =>
          company === view.company && process !== view.process && state !== 'closed',
      )
    : [];
