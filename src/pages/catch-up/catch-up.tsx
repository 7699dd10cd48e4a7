/** Catching up on popup and welcome page: what is under way, and the button that starts one. Pure, like the pages themselves. */
import { useState } from 'preact/hooks';
import type { Assessment } from '../../core/assessment.ts';
import type { CatchUpNews } from '../../core/catch-up/news.ts';
import type { CatchUp } from '../../core/catch-up/run.ts';
import type { Account } from '../../core/thread.ts';
import type { StoredAccount } from '../../store/db.ts';
import { CatchUpCard } from '../../ui/catch-up-card.tsx';
import { type Clock, shortDate } from '../../ui/dates.ts';
import { say, sayCount, sayId } from '../../ui/words.ts';

export type CatchUpProps = {
  readonly accounts: readonly StoredAccount[];
  readonly news: readonly CatchUpNews[];
  /** The last of each account that came to its end. */
  readonly last: readonly CatchUp[];
  readonly actions: {
    /** Resolves to why it could not begin, if it could not. */
    begin(account: Account, days: number, mayMark: boolean): Promise<string | undefined>;
    steer(account: Account, act: 'pause' | 'go on' | 'cancel' | 'told'): Promise<void>;
    open(view: Assessment): Promise<void>;
  };
};

type SectionProps = CatchUpProps & { readonly clock: Clock; readonly isAboveList?: boolean };

export function CatchUpSection({ clock, isAboveList = false, ...props }: SectionProps) {
  const [trouble, setTrouble] = useState<string>();
  const attempt = (act: Promise<unknown>): void =>
    void act.then(
      (fault) => setTrouble(typeof fault === 'string' ? sayId('catch_up_fault', fault) : undefined),
      () => setTrouble(say('trouble_no_answer')),
    );
  const under = new Map(props.news.map((news) => [news.run.account.address, news]));
  const able = props.accounts.filter(({ search, paused }) => search && !paused);
  const idle = able.filter(({ account }) => !under.has(account.address));
  return (
    <div class="catch-ups">
      {props.news.map((news) => (
        <CatchUpCard
          key={news.run.account.address}
          news={news}
          clock={clock}
          isAboveList={isAboveList}
          onSteer={(act) => attempt(props.actions.steer(news.run.account, act))}
          onOpen={(view) => attempt(props.actions.open(view))}
        />
      ))}
      {idle.map((one) => (
        <Offer
          key={one.key}
          held={one}
          isNamed={able.length > 1}
          last={props.last.find(({ account }) => account.address === one.account.address)}
          clock={clock}
          onBegin={(days, mayMark) => attempt(props.actions.begin(one.account, days, mayMark))}
        />
      ))}
      {trouble && <p role="status">{trouble}</p>}
    </div>
  );
}

/** How far back (days), the default second. */
const DAYS = [30, 60, 90, 180, 365] as const;
const DEFAULT = 60;

type OfferProps = {
  readonly held: StoredAccount;
  /** There are several mailboxes: which one it is has to be said. */
  readonly isNamed: boolean;
  readonly last: CatchUp | undefined;
  readonly clock: Clock;
  readonly onBegin: (days: number, mayMark: boolean) => void;
};

function Offer({ held, isNamed, last, clock, onBegin }: OfferProps) {
  const [days, setDays] = useState<number>(DEFAULT);
  const [mayMark, setMayMark] = useState(false);
  const { account, search } = held;
  const marks = search?.marksRead ?? false;
  const said = last
    ? say('catch_up_last', { day: shortDate(last.startedAt, clock), since: shortDate(last.since, clock) })
    : say('catch_up_offer');
  return (
    <section
      class="catch-up"
      data-state="none"
      aria-label={[say('catch_up_do'), ...(isNamed ? [account.address] : [])].join(': ')}
    >
      {isNamed && <h2>{account.address}</h2>}
      <p>{said}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onBegin(days, mayMark);
        }}
      >
        {marks && (
          <label>
            <input
              type="checkbox"
              checked={mayMark}
              onChange={(event) => setMayMark(event.currentTarget.checked)}
            />
            <span>
              {say('catch_up_mark', { webmail: sayId('webmail', account.webmail) || account.webmail })}
            </span>
          </label>
        )}
        <label>
          <span>{say('catch_up_back')}</span>
          <select
            class="field"
            value={String(days)}
            onChange={(event) => setDays(Number(event.currentTarget.value))}
          >
            {DAYS.map((count) => (
              <option key={count} value={String(count)}>
                {sayCount('catch_up_days', count)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button" data-action="catch-up" data-strong={!last || undefined}>
          {say(last ? 'catch_up_again' : 'catch_up_do')}
        </button>
      </form>
    </section>
  );
}
