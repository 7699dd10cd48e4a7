/** What keeps Keepwarm from using the candidate's tab. */
import type { Account } from '../../core/thread.ts';
import type { SearchFault } from '../webmail.ts';
import { account } from './account.ts';
import { composesIn } from './composes.ts';

export function hindrance(page: Document, owner: Account): SearchFault | undefined {
  if (account(page)?.address !== owner.address) return 'account differs';
  return composesIn(page).length > 0 ? 'being written' : undefined;
}
