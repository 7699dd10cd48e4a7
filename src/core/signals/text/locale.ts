/** How a sender writes 3/12: by the country that the address, the words or the zone show. */

const dayFirst =
  /\.(?:uk|ie|de|at|ch|fr|be|nl|es|it|pt|pl|cz|sk|se|no|dk|fi|gr|ro|hu|in|au|nz|za|sg|my|ae|br|mx|ar|cl|co|ng|ke|il|tr)$/;
const monthFirst = /\.(?:us|gov|edu|mil)$/;

const britishWords =
  /£|€|\b(?:whilst|organis|programme|favour|colour|centre|fortnight|cheers|diary|CV|half ten|BST|GMT|CES?T)\b|\+44|\+49|\+33|\+353|\+61|\+91/;
const americanWords =
  /\$\d|\b(?:E[SD]?T|P[SD]?T|C[SD]T|M[SD]T|résumé|resume|favor|color|center|program|401\(?k|PTO)\b|\+1 /;

/** `zone` is the sender's, where it is known. Undefined where nothing shows it. */
export function orderOf(address: string, text: string, zone?: string): 'dmy' | 'mdy' | undefined {
  if (dayFirst.test(address)) return 'dmy';
  if (monthFirst.test(address)) return 'mdy';
  const isBritish = britishWords.test(text);
  const isAmerican = americanWords.test(text);
  if (isBritish !== isAmerican) return isBritish ? 'dmy' : 'mdy';
  if (!zone) return undefined;
  return /^America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Anchorage|Boise|Indiana)/.test(
    zone,
  )
    ? 'mdy'
    : 'dmy';
}
