/** Everything that can be done with a process besides inserting its note, with the panels that ask when or who. */
import type { Assessment } from '../core/assessment.ts';
import type { Choice } from '../core/choice.ts';
import type { Clock } from './dates.ts';
import { ElsewherePanel } from './elsewhere-panel.tsx';
import { SnoozePanel } from './snooze-panel.tsx';
import { say } from './words.ts';

export type Panel = 'snooze' | 'elsewhere';

type Props = {
  readonly view: Assessment;
  readonly clock: Clock;
  readonly panel: Panel | undefined;
  readonly onPanel: (panel: Panel) => void;
  readonly onDecide: (choice: Choice) => void;
  readonly onCopy: () => void;
  /** Missing where the thread is open already. */
  readonly onOpen?: () => void;
};

type Tool = {
  readonly action: string;
  readonly words: string;
  readonly act: () => void;
  readonly panel?: Panel;
};

export function Tools(props: Props) {
  const { view, clock, panel, onDecide } = props;
  return (
    <>
      <div class="tools" role="toolbar" aria-label={say('tools')}>
        {toolsFor(props).map((tool) => (
          <button
            key={tool.action}
            type="button"
            class="button"
            data-quiet
            data-action={tool.action}
            {...(tool.panel ? { 'aria-expanded': panel === tool.panel } : {})}
            onClick={tool.act}
          >
            {tool.words}
          </button>
        ))}
      </div>
      {panel === 'snooze' && canSnooze(view) && (
        <SnoozePanel clock={clock} onChoose={(value) => onDecide({ field: 'snoozedUntil', value })} />
      )}
      {panel === 'elsewhere' && canChange(view) && (
        <ElsewherePanel clock={clock} onChoose={(value) => onDecide({ field: 'elsewhere', value })} />
      )}
    </>
  );
}

export const canSnooze = (view: Assessment): boolean => canChange(view) && view.group !== 'snoozed';

/** What rests has nothing left to decide, and a question is answered first. */
const canChange = ({ group, ask }: Assessment): boolean => group !== 'rested' && group !== 'none' && !ask;

function toolsFor({ view, onPanel, onDecide, onCopy, onOpen }: Props): Tool[] {
  const tools: Tool[] = [];
  if (view.draft) tools.push({ action: 'copy', words: say('do_copy'), act: onCopy });
  if (onOpen) tools.push({ action: 'open', words: say('do_open'), act: onOpen });
  if (view.group === 'snoozed')
    tools.push({
      action: 'wake',
      words: say('do_wake'),
      act: () => onDecide({ field: 'snoozedUntil', value: null }),
    });
  if (canSnooze(view))
    tools.push({ action: 'snooze', words: say('do_snooze'), act: () => onPanel('snooze'), panel: 'snooze' });
  if (canChange(view))
    tools.push(
      {
        action: 'elsewhere',
        words: say('do_elsewhere'),
        act: () => onPanel('elsewhere'),
        panel: 'elsewhere',
      },
      { action: 'close', words: say('do_close'), act: () => onDecide({ field: 'closed', value: true }) },
    );
  if (!view.ask && view.group !== 'none')
    tools.push({
      action: 'not-hiring',
      words: say('do_not_hiring'),
      act: () => onDecide({ field: 'verdict', value: 'not hiring' }),
    });
  return tools;
}
