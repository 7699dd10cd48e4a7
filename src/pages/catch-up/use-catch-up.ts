/** Connects catching up with the store, which it reads, and with the background, which does it. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OwnCalls, OwnCatchUpCalls } from '../../messages.ts';
import { asker } from '../../rpc.ts';
import { accountsNow, catchUpNews, lastCatchUps } from '../../store/catch-ups.ts';
import type { KeepwarmDb } from '../../store/db.ts';
import type { CatchUpProps } from './catch-up.tsx';

/** Undefined until the store has answered, and where it cannot be read: the page says that by itself. */
export function useCatchUp(db: KeepwarmDb): CatchUpProps | undefined {
  const [accounts, setAccounts] = useState<CatchUpProps['accounts']>();
  const [news, setNews] = useState<CatchUpProps['news']>();
  const [last, setLast] = useState<CatchUpProps['last']>();
  const actions = useMemo(actionsOf, []);
  useEffect(() => {
    const nothing = () => undefined;
    const live = [
      accountsNow(db).subscribe({ next: setAccounts, error: nothing }),
      catchUpNews(db).subscribe({ next: setNews, error: nothing }),
      lastCatchUps(db).subscribe({ next: setLast, error: nothing }),
    ];
    return () => {
      for (const one of live) one.unsubscribe();
    };
  }, [db]);
  return accounts && news && last && { accounts, news, last, actions };
}

function actionsOf(): CatchUpProps['actions'] {
  const ask = asker<OwnCatchUpCalls>();
  const askOpen = asker<OwnCalls>();
  return {
    async begin(account, days, mayMark) {
      const result = await ask('catchUp', account, days, mayMark);
      return result.ok ? undefined : result.fault;
    },
    steer: (account, act) => ask('steerFor', account, act),
    open: (view) => askOpen('open', view.goesTo),
  };
}
