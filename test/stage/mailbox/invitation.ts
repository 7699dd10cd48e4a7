/** A calendar invitation as it looks when it arrives by mail. */
import type { Clock } from '../clock.ts';
import type { StageMail, StagePerson } from '../mail.ts';
import { main, me } from './candidate.ts';

type Invitation = {
  readonly title: string;
  readonly start: number;
  /** Minutes. */
  readonly length: number;
  readonly from: StagePerson;
  readonly at: number;
};

/** "Invitation: Title @ Thu 26 Nov 2026 10:00 - 11:00 (UTC) (who@…)". */
export function invitation(
  { title, start, length, from, at }: Invitation,
  clock: Clock,
): { subject: string; mail: StageMail } {
  const day = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: clock.zone,
  })
    .format(start)
    .replace(',', '');
  const zone =
    new Intl.DateTimeFormat('en-GB', { timeZoneName: 'short', timeZone: clock.zone })
      .formatToParts(start)
      .find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC';
  const when = `${day} ${clock.sayTime(start)} - ${clock.sayTime(start + length * 60_000)} (${zone})`;
  const words = `${title}\n\nWhen\n${when}\n\nJoining info\nhttps://meet.example/kpw-hzqe-uva\n\nOrganiser\n${from.name}\n${from.address}\n\nGuests\n${me.name}\n\nReply for ${me.address}\nYes  No  Maybe  More options\n\nInvitation from Calendar`;
  return {
    subject: `Invitation: ${title} @ ${when} (${me.address})`,
    mail: main.mail(from, at, words, { quotes: false }),
  };
}
