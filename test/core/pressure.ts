/** Words that no draft may hold: guilt, pressure, and phrases that everybody has read too often. */
export const guiltOrPressure: readonly RegExp[] = [
  /\bstill waiting\b|\bbeen waiting\b|\bkept me waiting\b|\bwait(ed|ing) (so|too|very) long\b/i,
  /\b(have|had)(n['’]t| not)( yet)? heard\b|\bnever heard\b|\bno (reply|response|answer|word|news)\b/i,
  /\bignor(e|ed|ing)\b|\bghost(ed|ing)?\b|\bdisappoint|\bfrustrat|\bupset\b|\bannoy|\bunprofessional\b|\brude\b/i,
  /\byou (had )?promised\b|\byou said you would\b|\byou told me you would\b|\bas promised\b|\byou (failed|forgot)\b/i,
  /\burgent(ly)?\b|\basap\b|\bimmediately\b|\bas soon as possible\b|\bat (your )?earliest\b|\bright now\b/i,
  /\boverdue\b|\bpast due\b|\bagain and again\b|\b(third|fourth|several|many) times?\b|\byet again\b|\bonce again\b/i,
  /\bdeserve\b|\bowe me\b|\bat least\b|\bthe least\b|\bfair to\b|\bcourtesy of\b|\brespect my\b/i,
  /\bdesperate|\bbeg\b|\bplead|\bneed an answer\b|\bmust (know|hear)\b|\bdemand|\binsist|\bexpect you\b/i,
  /\bsorry to (bother|trouble|chase|nag|bug)\b|\bbother(ing)? you\b|\bnag(ging)?\b|\bchas(e|ing)\b|\bpester/i,
  /\byou are busy\b|\byou['’]re busy\b|\bbusy schedule\b|\blast chance\b|\bfinal notice\b|\bor else\b|\botherwise I\b/i,
];

export const cliches: readonly RegExp[] = [
  /hope (that )?this (e-?mail|note|message|mail) finds you/i,
  /\b(just )?check(ing)? in\b|\bcircl(e|ing) back\b|\btouch(ing)? base\b|\bper my last\b|\bas per\b/i,
  /\bbump(ing)?\b|\bgentle reminder\b|\bfriendly reminder\b|\bkind reminder\b|\bjust a reminder\b|\bping(ing)?\b/i,
  /\breach(ing)? out\b|\bI wanted to follow up\b|\bjust following up\b|\bloop(ed|ing)? (you )?in\b/i,
  /\bsynerg|\bleverage\b|\bpassionate\b|\bthrilled\b|\bdear sir\b|\bto whom it may\b|\bhereby\b|\bkindly\b/i,
];
