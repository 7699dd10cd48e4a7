/** `accepted`: the candidate takes the offer. */
import { isFound, type SignalReader } from './reader.ts';
import type { Reading } from './reading.ts';
import { firstSaid } from './text/said.ts';

/** Words that take an offer by themselves. */
const acceptances: readonly RegExp[] = [
  /\b(?:happy|pleased|delighted|thrilled|glad|excited|over the moon|honou?red|proud|pleasure|like|love|want|ready|chuffed|stoked) to (?:formally |officially |be able to |be |hereby |say that I )*(?:accept(?:ing)?(?! (?:a|an|that|this (?:call|time|slot)|your (?:apolog|invit))\b)|confirm my acceptance|say yes|take (?:the|this|up the|up your) (?:job|role|position|offer))\b/i,
  /\bI(?:'d| would| will|'ll|'m| am)? (?:hereby |formally |gladly |happily |gratefully |officially |therefore |like to |love to |very happily |delighted to |be |pleased to |thrilled to |wish to |confirm that I ){0,3}(?:accept(?:ing)?)\b(?! (?:your (?:apolog|invit)|that\b))(?: (?:the|your|this|it|with|on|,)\b|\.|!|$)/i,
  /\b(?:please )?(?:take|consider|treat) this (?:as|e?-?mail as) (?:my |a )?(?:formal |official )?(?:acceptance|yes)\b|\bmy (?:formal |official )?acceptance\b|\b(?:offer|letter|contract) accepted\b|\bconsider it (?:accepted|signed|done and signed)\b|\bI(?:'ve| have)? (?:just |now |already )?signed[.!]?$/i,
  /\b(?:signed|countersigned) (?:and (?:returned|attached|sent|scanned|dated)|(?:the |both |all |your |and )*(?:offer|letter|contract|agreement|copy|copies|pages|document|paperwork|it and)|(?:through|via|in|on) the portal|everything|it\b)/i,
  /\b(?:attached|here(?:'s| is| are)|find|enclosed|sending|returning)(?: [a-z]{1,10}){0,4} signed\b|\bsigned[^.;!?]{0,20}\battached\b/i,
];

/** Words that take it only where an offer lies on the table. */
const joys: readonly RegExp[] = [
  /\b(?:glad|happy|thrilled|delighted|excited|pleased|looking forward|look forward|can'?t wait|cannot wait|proud|stoked|over the moon) (?:to be |to |about )?(?:join(?:ing)?|com(?:e|ing) on board|start(?:ing)?|work(?:ing)? (?:with|for) you|being part)\b/i,
  /\b(?:I'?m in|count me in|it'?s a (?:yes|big yes|definite yes|resounding yes)|the answer is yes|yes from me|a yes from me|you'?ve got yourself|deal)\b/i,
  /^(?:yes|absolutely|of course|a thousand times yes)\b[,!. ]{0,2}(?:I (?:accept|will)|I'd love to join|please)?/i,
];

export default {
  kind: 'accepted',
  by: ['candidate'],
  from: ['human'],
  turn: 1,
  read: ({ reading, sentences }) => {
    const asks = sentences.some(({ question }) => question);
    const isOpen = hasOpenOffer(reading);
    const said =
      firstSaid(sentences, acceptances, {
        except:
          /\b(?:another|a different|other|elsewhere|different) (?:offer|job|role|position|company|opportunity)\b|\b(?:before|until|unless|could|might|inclined|ready to sign|once|whether|invit(?:e|ation)|need to|have to|want to think)\b|\baccept(?:ed)? (?:the )?(?:meeting|call|slot|time)\b/i,
      }) ??
      (isOpen && !asks
        ? firstSaid(sentences, joys, {
            except: /\b(?:interview|call|meeting|before I|need (?:a|some|to)|think|until)\b/i,
          })
        : undefined);
    return said ? [{ kind: 'accepted', by: 'candidate', quote: said.quote }] : [];
  },
} satisfies SignalReader;

/** The company has offered, and the candidate has neither taken nor declined it yet. */
export const hasOpenOffer = ({ earlier }: Reading): boolean =>
  earlier.some(({ signals }) => isFound(signals, 'offer')) &&
  !earlier.some(({ signals }) => isFound(signals, 'accepted', 'declined', 'withdrawn'));
