/** `high-volume`: many applicants, a long queue, "thank you for your patience". */
import { isFound, type SignalReader } from './reader.ts';
import { inOrder } from './text/phrase.ts';
import { firstSaid } from './text/said.ts';

/** What comes in great number. */
const applications =
  /\b(?:appli(?:cations?|cants?|ed)|candidates?|cvs?|resumes?|responses?|interest|submissions?|people (?:apply|applied|have applied)|replies|enquiries|advert|role|position|post|vacancy|opening)\b/i;

const much = [
  inOrder(
    [
      /\b(?:\d{3,5}\+?|\d{2,4} or so|over \d{2,5}|hundreds of|so many|far more|many more|more)\b/i,
      /\b(?:applications?|applicants?|candidates|cvs|resumes|people (?:apply|applied|have applied)|of you applied)\b/i,
    ],
    22,
  ),
  inOrder(
    [
      applications,
      /\b(?:has been|have been|was|were|is) (?:overwhelming|exceptional|enormous|huge|very high|extremely high|unprecedented|immense|tremendous)\b/i,
    ],
    30,
  ),
  /\b(?:owing to|due to|because of|given|in view of) the (?:sheer |high |large |great )?(?:numbers?|volume|amount) of (?:responses|applications|applicants|candidates|replies|cvs|interest)\b/i,
  /\b(?:very|extremely|hugely|incredibly|really|massively|unusually) popular (?:role|post|position|vacancy|job|advert|opportunity)\b|\boversubscribed\b/i,
  /\b(?:many|so many|lots|hundreds|loads) (?:of )?(?:people |others |you )?(?:have |has |had )?applied\b/i,
  /\byour patience is\b|\bwe (?:have been|were|are|'ve been) inundated\b|\ba huge response\b/i,
  /\b(?:high|large|huge|great|overwhelming|unprecedented|considerable|significant|enormous|sheer|unusually high|record|big|vast|massive|strong|heavy|incredible|staggering|tremendous|unexpected|unexpectedly high|extremely high|exceptional)\b[^.;!?]{0,20}? (?:volumes?|numbers?|amounts?|response|interest|quantity|demand|influx|pile|stack)\b(?! (?:of|for)\b(?![^.;!?]{0,40}\b(?:appli|candidate|cv|resume|response|interest|people|submission|profile|role|position|post|vacanc|job|advert|ad\b|inquir|enquir|e-?mail|message)))(?: (?:of|from|in|for|to)\b[^.;!?]{0,40}?\b(?:appli\w{2,10}|candidates?|cvs?|resumes?|responses?|interest|people|submissions?|profiles?|role|position|post|vacancy|job|advert|ad|inquir\w{2,5}|enquir\w{2,5}|emails?|messages)\b)?/i,
  /\b(?:volumes?|number|flood|wave|deluge|avalanche|mountain|hundreds|thousands|dozens|scores|lots|a lot|loads|plenty|so many|very many|quite a few|a great many|tons|pile|stack|influx|backlog) (?:of )?(?:(?:strong|qualified|great|excellent|good|other|very|really|new|the|incoming|talented) ){0,3}(?:appli(?:cations?|cants?)|candidates?|cvs|resumes|submissions)\b/i,
  /\b(?:many|over \d{2,5}|more than \d{2,5}|\d{3,5}\+?|\d{2,4} or so) (?:(?:strong|qualified|great|excellent|other|talented|very) ){0,2}(?:appli(?:cations?|cants?)|candidates?|cvs|resumes|submissions)\b/i,
  /\b(?:thank(?:s| you)(?: so much| very much| again| in advance)?|grateful|appreciate|appreciated|appreciating)(?: you)? (?:for )?(?:all )?(?:your|the)(?: continued| kind| great| understanding and)? patience\b/i,
  /\b(?:thank(?:s| you)(?: so much)? for (?:bearing|sticking|hanging in|your understanding and patience|being (?:so )?patient|waiting|hanging on))\b/i,
  /\b(?:bear|bearing) with (?:us|me)\b|\b(?:please|kindly|just) be patient\b|\bask for (?:your|a (?:little|bit of)) (?:more )?patience\b/i,
  /\b(?:inundated|swamped|snowed under|overwhelmed|flooded|deluged|bombarded|buried|drowning|slammed) (?:with|by|in|under)\b[^.;!?]{0,40}\b(?:appli\w{2,10}|candidates?|cvs|resumes|responses?|interest|requests|submissions|replies)\b/i,
  /\b(?:applications|candidates|responses|cvs|resumes)\b[^.;!?]{0,30}\b(?:taking (?:us |me )?longer|more than (?:we|I) (?:expected|planned|anticipated))\b/i,
  /\b(?:working|getting|going|wading|ploughing|plowing|sifting|reading) (?:our |my )?(?:way )?through (?:all |a lot of |the |so many |hundreds of |a large |a big |a long )*(?:appli\w{2,10}|cvs|resumes|candidates|list of (?:appli\w{2,10}|candidates)|queue|backlog|pile)\b/i,
];

export default {
  kind: 'high-volume',
  by: ['company'],
  from: ['human', 'status', 'auto-reply'],
  turn: 3,
  read: ({ sentences }, found) => {
    // Beside a no it explains the no, and no waiting.
    if (isFound(found, 'rejection', 'role-filled')) return [];
    const said = firstSaid(sentences, much, {
      except:
        /\b(?:customers|clients (?:in|across)|(?:not|n't) (?:receive|get|have) (?:many|that many)|volumes? of (?:data|trades|sales|orders|traffic|transactions)|high[- ]volume (?:role|sales|recruit|environment|data|system)|volume of (?:data|trades|sales|orders|traffic|transactions)|your (?:large|great|strong) )/i,
    });
    return said ? [{ kind: 'high-volume', by: 'company', quote: said.quote }] : [];
  },
} satisfies SignalReader;
