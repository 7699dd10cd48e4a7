/** Who decides about a candidacy, by office, rank or body: one list for all rules that name them. */

const titles = String.raw`(?:(?:hiring|line|reporting|delivery|country|general|project|account|practice|ward|store|plant|site) )?(?:managers?|supervisor|lead)|(?:managing |executive |medical |clinical |finance |technical |hr )?directors?(?: general)?|directorate|(?:the |our |my |their )?(?:cto|ceo|cfo|coo|cpo|cmo|chro|md|vps?)|vice president|(?:vertical |department )?head(?:s|master|mistress|teacher)?|head of \w{2,20}|chair(?:man|woman|person)?|dean|provost|rector|principal|president|(?:vice-)?chancellor|consultants?|registrar|matron|partners?|(?:co-?)?founders?|owners?|boss(?:es)?|seniors?|higher[- ]ups|powers that be|bosses`;
const bodies =
  '(?:search|selection|appointments?|hiring|approval|recruitment|compensation|interview) (?:committee|panel|board|team)|committee|panel|board|works council|council|jury|trustees|governors|school|faculty|department|university|ministry|investors|management|leadership|clients?|customer|end client|business(?! days?| hours?| cards?| trips?)|finance|hr|legal|payroll|procurement|head office|head quarters|headquarters|hq|corporate|trust|agency|group|team|interviewers?|moderators|reviewers|assessors|examiners|people (?:upstairs|above)|upstairs|stakeholders|shareholders';

/** The source of a RegExp (flag i): an office, rank or body that decides. */
export const deciders = `(?:${titles}|${bodies})`;
