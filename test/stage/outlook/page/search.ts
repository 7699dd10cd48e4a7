/** The search box: it keeps its text itself and hears of it by events alone, offers suggestions, and answers late. */
import { raw } from '../../gmail/html.ts';
import type { Stage } from './stage.ts';

export type SearchBox = { readonly leave: () => void };

export function createSearch(stage: Stage, show: (query: string) => void): SearchBox {
  const { doc, options, win } = stage;
  const field = doc.querySelector('#topSearchInput') as HTMLInputElement;
  let text = '';
  let turn = 0;

  const suggest = (): void => {
    doc.querySelector('#suggestions')?.remove();
    if (text === '') return;
    const box = doc.createElement('div');
    stage.setHtml(
      box,
      raw(
        '<div role="listbox" id="suggestions" aria-label="Search Suggestions"><div role="option"></div></div>',
      ),
    );
    field.after(...box.childNodes);
  };
  const search = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    doc.querySelector('#suggestions')?.remove();
    stage.log.searches.push(text);
    await stage.after(options.delays.search);
    if (mine !== turn) return;
    const base = /^\/mail(?:\/\d+)?(?=\/)/.exec(win.location.pathname)?.[0];
    if (options.searchRoute && base) win.history.pushState({}, '', `${base}/search`);
    show(text);
  };

  field.addEventListener('input', () => {
    text = field.value;
    suggest();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    // What was put into the field behind its back is not there.
    field.value = text;
    if (text !== '') void search();
  });
  return {
    leave() {
      turn += 1;
      text = '';
      field.value = '';
      suggest();
    },
  };
}
