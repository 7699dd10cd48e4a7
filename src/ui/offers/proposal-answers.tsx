/** The answers to an offer that was read in mail: it is recorded only where the candidate says so. */
import type { Choice } from '../../core/choice.ts';
import { say } from '../words.ts';

type Props = {
  readonly isStrong?: boolean;
  readonly onRecord: () => void;
  readonly onDecide: (choice: Choice) => void;
};

export const ProposalAnswers = ({ isStrong, onRecord, onDecide }: Props) => (
  <>
    <button
      type="button"
      class="button"
      data-strong={isStrong || undefined}
      data-action="proposal-yes"
      onClick={onRecord}
    >
      {say('proposal_yes')}
    </button>
    <button
      type="button"
      class="button"
      data-action="proposal-private"
      onClick={() => onDecide({ field: 'offer', value: 'private' })}
    >
      {say('proposal_private')}
    </button>
    <button
      type="button"
      class="button"
      data-action="proposal-none"
      onClick={() => onDecide({ field: 'offer', value: 'none' })}
    >
      {say('proposal_none')}
    </button>
  </>
);
