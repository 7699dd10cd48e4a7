/** Where the candidate was before the mailbox was gone through, and back there. */
import { attribute } from '../node.ts';
import { press } from '../press.ts';
import { until } from '../until.ts';
import { conversationInAddress, sameConversation } from './ids.ts';
import { addressOf } from './page.ts';
import { isOurQuery } from './query.ts';
import { conversationOf, rowElements } from './rows.ts';
import { clearSearch, searchFor, typedIn } from './search-box.ts';
import { outlook } from './selectors.ts';

/** Milliseconds until a folder that was pressed is shown. */
const LEAVING = 3_000;

type Place = { readonly folder?: string; readonly thread?: string; readonly query?: string };

/** Folder, search and conversation. Undefined while the search box holds a query of ours. */
export function placeOf(page: Document): string | undefined {
  const query = typedIn(page);
  if (isOurQuery(query)) return undefined;
  const folder = outlook.findOptional(page, 'selectedFolder');
  const place: Place = {
    ...(folder && { folder: nameOf(folder) }),
    ...(query !== '' && { query: query.slice(0, 500) }),
    ...threadIn(page),
  };
  return JSON.stringify(place).slice(0, 2_000);
}

function threadIn(page: Document): Place {
  const thread = conversationInAddress(addressOf(page));
  return thread === undefined ? {} : { thread };
}

/** Pressing the folder leaves the search. What cannot be found again is left alone. */
export async function goBack(page: Document, place: string, signal: AbortSignal): Promise<void> {
  if (placeOf(page) !== undefined) return;
  const { folder: name, thread, query } = placeIn(place);
  const folders = outlook.findAll(page, 'folder');
  const folder = folders.find((one) => nameOf(one) === name) ?? outlook.findOptional(page, 'selectedFolder');
  if (query !== undefined) await searchFor(page, query, signal);
  else if (folder) press(folder);
  await until(() => placeOf(page) !== undefined || undefined, LEAVING, signal);
  if (placeOf(page) === undefined) clearSearch(page);
  if (thread === undefined) return;
  const row = await until(() => rowOf(page, thread), LEAVING, signal);
  if (row) press(row);
}

const rowOf = (page: Document, thread: string): Element | undefined =>
  rowElements(page).find((row) => sameConversation(conversationOf(row) ?? '', thread));

const nameOf = (folder: Element): string =>
  (attribute(folder, 'data-folder-name') ?? attribute(folder, 'id') ?? '').slice(0, 300);

/** It was kept by others meanwhile, and may be anything. */
function placeIn(text: string): Place {
  try {
    const { folder, thread, query } = Object(JSON.parse(text)) as Record<string, unknown>;
    return {
      ...(typeof folder === 'string' && { folder }),
      ...(typeof thread === 'string' && { thread }),
      ...(typeof query === 'string' && { query }),
    };
  } catch {
    return {};
  }
}
