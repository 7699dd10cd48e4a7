/** Entry of the script that the server sends with the page. */
import type { PageData, Server } from './stage.ts';
import { startPage } from './start.ts';

const ask: Server = async (path, body) => {
  const answer = await fetch(path, { method: 'POST', body: JSON.stringify(body), credentials: 'include' });
  return answer.json();
};

const data = JSON.parse(document.querySelector('#stage-data')?.textContent ?? '{}') as PageData;
startPage(window, data, ask);
