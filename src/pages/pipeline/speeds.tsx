/** How fast each side answers. */
import { useState } from 'preact/hooks';
import type { Pipeline } from '../../core/pipeline/pipeline.ts';
import type { ReplySpeed } from '../../core/pipeline/replies.ts';
import { numberWords, say, sayCount } from '../../ui/words.ts';
import { durationWords, spreadWords } from './duration.ts';
import { DurationBar, DurationSteps } from './duration-bar.tsx';

/** More companies than this are shown on request. */
const SHOWN = 10;

export function Speeds({ pipeline }: { readonly pipeline: Pipeline }) {
  const [isAll, setAll] = useState(false);
  const { candidate, companies, byCompany } = pipeline;
  const shown = isAll ? byCompany : byCompany.slice(0, SHOWN);
  return (
    <div class="speeds">
      <h2 id="speeds-title">{say('pipe_speeds')}</h2>
      <p class="soft">{say('pipe_speeds_how')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="wide" tabIndex={0} aria-labelledby="speeds-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('pipe_who')}</th>
              <th scope="col">{say('pipe_usually')}</th>
              <th scope="col" class="picture-cell">
                <span class="hidden">{say('pipe_picture_of_it')}</span>
                <DurationSteps />
              </th>
              <th scope="col">{say('pipe_spread')}</th>
              <th scope="col">{say('pipe_answers')}</th>
            </tr>
          </thead>
          <tbody>
            <Row name={say('pipe_you')} speed={candidate} kind="mine" isSum />
            <Row name={say('pipe_companies')} speed={companies} kind="theirs" isSum />
            {shown.map(({ name, speed, waiting }) => (
              <Row key={name} name={name} speed={speed} waiting={waiting} kind="theirs" />
            ))}
          </tbody>
        </table>
      </section>
      {byCompany.length > SHOWN && (
        <button type="button" class="button" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? say('pipe_fewer') : say('show_all', { count: numberWords(byCompany.length) })}
        </button>
      )}
    </div>
  );
}

type RowProps = {
  readonly name: string;
  readonly speed: ReplySpeed | undefined;
  readonly waiting?: number | undefined;
  readonly kind: 'mine' | 'theirs';
  readonly isSum?: boolean;
};

const Row = ({ name, speed, waiting, kind, isSum = false }: RowProps) => (
  <tr data-sum={isSum || undefined}>
    <th scope="row">{name}</th>
    <td>
      {speed
        ? durationWords(speed.median)
        : waiting === undefined
          ? say('pipe_no_answers')
          : say('pipe_no_answer_yet', { time: durationWords(waiting) })}
    </td>
    <td class="picture-cell">
      <DurationBar speed={speed} waiting={speed ? undefined : waiting} kind={kind} />
    </td>
    <td>{speed && spreadWords(speed)}</td>
    <td>{speed && sayCount('pipe_count', speed.count)}</td>
  </tr>
);
