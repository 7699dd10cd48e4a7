/** One question in one line, answered with one button. */
import type { Assessment } from '../core/assessment.ts';
import type { Choice } from '../core/choice.ts';
import { titleOf } from './view-words.ts';
import { say } from './words.ts';

type Props = {
  readonly view: Assessment;
  /** The other processes of the same company. */
  readonly siblings: readonly Assessment[];
  readonly onAnswer: (choice: Choice) => void;
};

export function Question({ view, siblings, onAnswer }: Props) {
  const answers: readonly { words: string; action: string; choice: Choice }[] =
    view.ask === 'is this hiring'
      ? [
          { words: say('answer_yes'), action: 'hiring', choice: { field: 'verdict', value: 'hiring' } },
          {
            words: say('answer_no'),
            action: 'not-hiring',
            choice: { field: 'verdict', value: 'not hiring' },
          },
        ]
      : [
          ...siblings.map((other) => ({
            words: other.role ?? other.person?.name ?? titleOf(other),
            action: 'join',
            choice: { field: 'process', value: other.process } as const,
          })),
          { words: say('answer_alone'), action: 'alone', choice: { field: 'process', value: 'alone' } },
        ];
  return (
    <div class="answers">
      {answers.map(({ words, action, choice }) => (
        <button
          key={words}
          type="button"
          class="button"
          data-action={action}
          onClick={() => onAnswer(choice)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
