/** A catching up as it is shown everywhere: how far it is with its buttons, and at the end what needs the candidate now. */
import type { Assessment } from '../core/assessment.ts';
import type { CatchUpNews } from '../core/catch-up/news.ts';
import { progressOf } from '../core/catch-up/progress.ts';
import { badgeText } from './badge-words.ts';
import {
  catchUpTitle,
  doingWords,
  foundWords,
  needsWords,
  stateWords,
  summaryWords,
} from './catch-up-words.ts';
import { type Clock, clockOf } from './dates.ts';
import { titleOf } from './view-words.ts';
import { say, sayCount } from './words.ts';

type Act = 'pause' | 'go on' | 'cancel' | 'told';

export type CatchUpCardProps = {
  readonly news: CatchUpNews;
  readonly clock: Clock;
  /** What needs the candidate stands right below, and is not named twice. */
  readonly isAboveList?: boolean;
  readonly onSteer: (act: Act) => void;
  /** Leads to a thread that needs the candidate. */
  readonly onOpen: (view: Assessment) => void;
};

export function CatchUpCard(props: CatchUpCardProps) {
  const { news, clock, onSteer } = props;
  const { state } = news.run;
  return (
    <section class="catch-up" aria-label={catchUpTitle(news, clock)} data-state={state}>
      <h2>{catchUpTitle(news, clock)}</h2>
      {state === 'done' ? <Summary {...props} /> : <Going news={news} clock={clock} />}
      <div class="acts">
        {state === 'going' && <Button act="pause" words={say('do_pause')} onSteer={onSteer} />}
        {(state === 'paused' || news.run.rests === 'tab closed') && (
          <Button act="go on" words={say('do_go_on')} strong onSteer={onSteer} />
        )}
        {state !== 'done' && <Button act="cancel" words={say('do_cancel')} onSteer={onSteer} />}
        {state === 'done' && <Button act="told" words={say('do_dismiss')} onSteer={onSteer} />}
      </div>
    </section>
  );
}

function Going({ news, clock }: Pick<CatchUpCardProps, 'news' | 'clock'>) {
  const { share } = progressOf(news.run, news.counts);
  const words = doingWords(news, clock);
  return (
    <>
      <p>{words}</p>
      <progress max={1} value={share} aria-label={words} />
      <p class="soft">
        <span>{foundWords(news)}</span> <span>{stateWords(news, clock)}</span>
      </p>
    </>
  );
}

function Summary({ news, clock, isAboveList, onOpen }: CatchUpCardProps) {
  const more = news.needs - news.first.length;
  return (
    <>
      <p class="soft">{summaryWords(news).join(' ')}</p>
      <p>
        <strong>{needsWords(news)}</strong>
      </p>
      {!isAboveList && news.first.length > 0 && (
        <ul>
          {news.first.map((view) => (
            <li key={view.process}>
              <button type="button" class="button" data-action="open" onClick={() => onOpen(view)}>
                <span>{titleOf(view)}</span>
                {view.badge && <b>{badgeText(view.badge, { ...clockOf(view), now: clock.now })}</b>}
              </button>
            </li>
          ))}
        </ul>
      )}
      {!isAboveList && more > 0 && <p class="soft">{sayCount('catch_up_more', more)}</p>}
    </>
  );
}

type ButtonProps = {
  readonly act: Act;
  readonly words: string;
  readonly strong?: boolean;
  readonly onSteer: (act: Act) => void;
};

const Button = ({ act, words, strong, onSteer }: ButtonProps) => (
  <button
    type="button"
    class="button"
    data-action={act}
    data-strong={strong || undefined}
    onClick={() => onSteer(act)}
  >
    {words}
  </button>
);
