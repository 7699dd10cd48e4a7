/** What the pretend mailbox says a row should wear, in the words of the English badge. */
import type { BadgeId, Expectation, StageAccount } from '../stage/mail.ts';

const words: Record<BadgeId, (days: number | undefined) => RegExp> = {
  silent: (days) => new RegExp(`^Silent ${days} d$`),
  'your-turn': (days) => new RegExp(`^Your turn ${days ?? '\\d+'} d$`),
  offer: (days) => new RegExp(`^Offer: ${days} d left$`),
  due: () => /^Due \S/,
  back: () => /^Back \S/,
  meeting: () => /\d:\d\d/,
  bounced: () => /^Bounced$/,
  'thank-you': () => /^Thank-you due$/,
  'no-human': () => /^No human yet$/,
};

export const badgeWords = ({ badge }: Expectation): RegExp | undefined =>
  badge && words[badge.id](badge.days);

/** Slugs of the rows whose badges differ from what is expected, with both; rows that are not shown are passed over. */
export function differences(account: StageAccount, shown: ReadonlyMap<string, readonly string[]>): string[] {
  return account.threads.flatMap(({ slug, expect }) => {
    const badges = shown.get(slug);
    if (!badges) return [];
    const wanted = badgeWords(expect);
    const fits = wanted ? badges.length === 1 && wanted.test(badges[0] ?? '') : badges.length === 0;
    return fits ? [] : [`${slug}: ${badges.join(' + ') || 'no badge'}, expected ${wanted?.source ?? 'none'}`];
  });
}
