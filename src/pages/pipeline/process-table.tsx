/** The facts of the picture as a table, for those who do not see it and for those who want to read them. */
import { useState } from 'preact/hooks';
import type { Line } from '../../core/pipeline/line.ts';
import { speedOf } from '../../core/pipeline/replies.ts';
import { AskedList } from '../../ui/asked-list.tsx';
import { type Clock, shortDate } from '../../ui/dates.ts';
import { standingOf, subtitleOf, titleOf, whyOf } from '../../ui/view-words.ts';
import { say, sayId } from '../../ui/words.ts';
import { durationWords } from './duration.ts';
import { itemSpoken } from './item-words.ts';
import { itemsOf } from './items.ts';

type Props = {
  readonly lines: readonly Line[];
  readonly clock: Clock;
  readonly onOpen: (line: Line) => void;
};

export const ProcessTable = ({ lines, clock, onOpen }: Props) => (
  <div class="facts-table">
    <h2 id="table-title">{say('pipe_table')}</h2>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
    <section class="wide" tabIndex={0} aria-labelledby="table-title">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('pipe_process')}</th>
            <th scope="col">{say('pipe_stands')}</th>
            <th scope="col">{say('pipe_last_words')}</th>
            <th scope="col">{say('pipe_reply_times')}</th>
            <th scope="col">{say('pipe_asked')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.view.process} line={line} clock={clock} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </section>
  </div>
);

type RowProps = Omit<Props, 'lines'> & { readonly line: Line };

function Row({ line, clock, onOpen }: RowProps) {
  const { view, lastOfCompany, lastOfCandidate, company, candidate } = line;
  const them = speedOf(company.times);
  const you = speedOf(candidate.times);
  return (
    <tr>
      <th scope="row">
        <button type="button" class="name" onClick={() => onOpen(line)}>
          {titleOf(view)}
        </button>
        <span class="soft">{subtitleOf(view)}</span>
        <History line={line} clock={clock} />
      </th>
      <td>
        <strong>{standingOf(view, clock)}</strong>
        <span class="soft">{sayId('pipe_stage', view.stage)}</span>
        <span>{whyOf(view, clock)}</span>
      </td>
      <td>
        {lastOfCompany !== undefined && (
          <span>{say('pipe_them_at', { day: shortDate(lastOfCompany, clock) })}</span>
        )}
        {lastOfCandidate !== undefined && (
          <span>{say('pipe_you_at', { day: shortDate(lastOfCandidate, clock) })}</span>
        )}
      </td>
      <td>
        {them && <span>{say('pipe_them_in', { time: durationWords(them.median) })}</span>}
        {you && <span>{say('pipe_you_in', { time: durationWords(you.median) })}</span>}
        {company.waiting !== undefined && (
          <span>{say('pipe_them_waiting', { time: durationWords(company.waiting) })}</span>
        )}
        {candidate.waiting !== undefined && (
          <span>{say('pipe_you_waiting', { time: durationWords(candidate.waiting) })}</span>
        )}
      </td>
      <td>
        <AskedList asked={line.asked} clock={clock} />
      </td>
    </tr>
  );
}

/** Everything on the line in words, made only when it is unfolded: a long search has thousands of them. */
function History({ line, clock }: { readonly line: Line; readonly clock: Clock }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="chevron" aria-hidden="true" />
        {say('pipe_history')}
      </summary>
      {isOpen && (
        <ol>
          {itemsOf(line).map((item, index) => (
            <li key={index}>{itemSpoken(item, clock)}</li>
          ))}
        </ol>
      )}
    </details>
  );
}
