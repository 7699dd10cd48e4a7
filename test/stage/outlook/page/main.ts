/** Entry of the script that the server sends with the page. */
import type { PageData, Server } from './stage.ts';
import { startPage } from './start.ts';

const ask: Server = async (action, body) => {
  const answer = await fetch(
    `/owa/service.svc?action=${action}&app=Mail&path=${encodeURIComponent(location.pathname)}`,
    {
      method: 'POST',
      body: JSON.stringify(body),
      credentials: 'include',
    },
  );
  return answer.json();
};

// The page's own policy lets every string through, as Outlook's default policy does.
type Policies = { createPolicy(name: string, rules: { createHTML(text: string): string }): unknown };
(window as Window & { trustedTypes?: Policies }).trustedTypes?.createPolicy('default', {
  createHTML: (text) => text,
});

const data = JSON.parse(document.querySelector('#stage-data')?.textContent ?? '{}') as PageData;
startPage(window, data, ask);
