/** How many processes are live, and what to do where everything hangs on one of them or none moves. */
import type { Basket } from '../../core/pipeline/basket.ts';
import { say, sayCount } from '../../ui/words.ts';

/** "5 processes are live" */
export const liveWords = ({ live }: Basket): string =>
  live === 0 ? say('pipe_live_none') : sayCount('pipe_live', live);

export function BasketNote({ basket }: { readonly basket: Basket }) {
  const words = warningOf(basket);
  if (!words) return null;
  return (
    <aside class="warning" aria-label={say('pipe_warning')}>
      <p class="what">{words}</p>
      <ul>
        {stepsOf(basket).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </aside>
  );
}

function warningOf({ is, silent, company }: Basket): string {
  if (is === 'one')
    return say(silent === 1 ? 'pipe_one_silent' : 'pipe_one', company === undefined ? {} : { company });
  if (is === 'all-silent') return say('pipe_all_silent');
  return is === 'none' ? say('pipe_none') : '';
}

/** What helps at once stands first. */
function stepsOf({ is, drafted, goneQuiet }: Basket): string[] {
  return [
    ...(drafted > 0 ? [sayCount('pipe_do_drafted', drafted)] : []),
    ...(is === 'one' ? [say('pipe_do_more')] : [say('pipe_do_open')]),
    ...(goneQuiet > 0 ? [sayCount('pipe_do_quiet', goneQuiet)] : []),
  ];
}
