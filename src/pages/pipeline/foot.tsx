/** The foot of the page: what has just happened, and the way back. */
import { say } from '../../ui/words.ts';
import type { Acts } from './use-acts.ts';

export const Foot = ({ acts: { told, last, undo } }: { readonly acts: Acts }) => (
  <footer class="foot" data-shown={told !== ''}>
    <p role="status">{told}</p>
    {last && (
      <button type="button" class="button" data-action="undo" onClick={undo}>
        {say('do_undo')}
      </button>
    )}
  </footer>
);
