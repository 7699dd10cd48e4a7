/** The pipeline page. Pure: everything it knows and does is given to it. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Line } from '../../core/pipeline/line.ts';
import { pipelineOf } from '../../core/pipeline/pipeline.ts';
import { say } from '../../ui/words.ts';
import { BasketNote, liveWords } from './basket-note.tsx';
import { Foot } from './foot.tsx';
import { Offers } from './offers.tsx';
import { Picture } from './picture.tsx';
import { ProcessTable } from './process-table.tsx';
import type { PipelineProps } from './props.ts';
import { Speeds } from './speeds.tsx';
import { TakeAlong } from './take-along.tsx';
import { useActs } from './use-acts.ts';

export function PipelinePage(props: PipelineProps) {
  const { search, isBroken, clock, actions } = props;
  const acts = useActs(props);
  const pipeline = useMemo(
    () => search && pipelineOf(search.assessed, search.decisions, clock.now),
    [search, clock.now],
  );
  const [trouble, setTrouble] = useState('');
  const onOpen = useCallback(
    (line: Line) => {
      setTrouble('');
      actions.open(line.view).catch(() => setTrouble(say('trouble_no_answer')));
    },
    [actions],
  );
  const views = useMemo(() => pipeline?.live.map(({ view }) => view) ?? [], [pipeline]);
  if (isBroken)
    return <Message title={say('title_broken')} lines={[say('broken_what'), say('broken_next')]} />;
  if (!search || !pipeline) return <Message title={say('title_loading')} lines={[]} isBusy />;
  const { live, basket, byCompany } = pipeline;
  return (
    <main>
      <header>
        <p class="where soft">{say('pipe_title')}</p>
        <h1>{liveWords(basket)}</h1>
      </header>
      <p role="status" class="trouble" hidden={!trouble}>
        {trouble}
      </p>
      {!search.hasAccount && live.length === 0 ? (
        <p class="lead">{say('first_what')}</p>
      ) : (
        <BasketNote basket={basket} />
      )}
      <Offers search={search} live={views} clock={clock} actions={actions} acts={acts} />
      {live.length > 0 && <Picture lines={live} week={search.week} clock={clock} onOpen={onOpen} />}
      {byCompany.length > 0 && <Speeds pipeline={pipeline} />}
      <TakeAlong pipeline={pipeline} clock={clock} actions={actions} acts={acts} />
      {live.length > 0 && <ProcessTable lines={live} clock={clock} onOpen={onOpen} />}
      <Foot acts={acts} />
    </main>
  );
}

type MessageProps = { readonly title: string; readonly lines: readonly string[]; readonly isBusy?: boolean };

const Message = ({ title, lines, isBusy = false }: MessageProps) => (
  <main aria-busy={isBusy}>
    <h1>{title}</h1>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </main>
);
