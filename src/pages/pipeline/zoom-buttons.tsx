/** How much time is seen at once. */
import { say } from '../../ui/words.ts';
import type { Zoom } from './scale.ts';

type Shown = Exclude<Zoom, 'print'>;
type Props = { readonly zoom: Shown; readonly onZoom: (zoom: Shown) => void };

export const ZoomButtons = ({ zoom, onZoom }: Props) => (
  <fieldset class="zoom">
    <legend class="hidden">{say('pipe_zoom')}</legend>
    {(['weeks', 'months'] as const).map((one) => (
      <label key={one} class="button">
        <input type="radio" name="zoom" class="hidden" checked={zoom === one} onChange={() => onZoom(one)} />
        {say(one === 'weeks' ? 'pipe_weeks' : 'pipe_months')}
      </label>
    ))}
  </fieldset>
);
