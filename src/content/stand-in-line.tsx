/**
 * Who stands in for somebody who is away. Keepwarm puts nobody on a reply: a name typed into the webmail's own field is completed
 * from its address book, and may become another person. The candidate pastes the address.
 */
import type { StandIn } from '../core/shown/stand-in.ts';
import { say } from '../ui/words.ts';

type Props = { readonly standIn: StandIn; readonly onCopy: (address: string) => void };

export function StandInLine({ standIn, onCopy }: Props) {
  const { name, address, for: away, quote } = standIn;
  return (
    <div class="stand-in" title={quote}>
      <p>
        {say(address ? 'stand_in' : 'stand_in_unknown', {
          away,
          person: name && address ? `${name} (${address})` : name || address,
        })}
      </p>
      {address && (
        <button type="button" class="button" data-action="copy-stand-in" onClick={() => onCopy(address)}>
          {say('do_copy_address')}
        </button>
      )}
    </div>
  );
}
