/** The mailbox of the randomised run: threads that are overdue, in two accounts, some with the same subject in both. */
import type { Mailbox, StageAccount, StageMail, StagePerson, StageThread } from '../stage/mail.ts';
import { mailbox } from '../stage/mailbox.ts';

const THREADS = 8;
const TWINS = 3;

export function soakMailbox(now: number): Mailbox {
  const [main, second] = mailbox(now).accounts as [StageAccount, StageAccount];
  const overdue = main.threads.filter(isOverdue).slice(0, THREADS);
  const twins = overdue.slice(0, TWINS).map((thread) => twin(thread, main, second));
  return {
    accounts: [
      { ...main, threads: overdue },
      { ...second, threads: [...second.threads.filter(isOverdue), ...twins] },
    ],
  };
}

const isOverdue = ({ expect, mails, archived }: StageThread): boolean =>
  expect.state === 'overdue' && !expect.noDraft && !archived && mails.every(({ draft }) => !draft);

/** The same candidacy by the same words, had with the candidate's other address. */
function twin(thread: StageThread, from: StageAccount, to: StageAccount): StageThread {
  const person = (one: StagePerson): StagePerson =>
    one.address === from.address ? { ...one, address: to.address } : one;
  const mails = thread.mails.map(
    (mail): StageMail => ({
      ...mail,
      from: person(mail.from),
      to: mail.to.map(person),
      ...(mail.cc && { cc: mail.cc.map(person) }),
    }),
  );
  return { ...thread, slug: `${thread.slug}-twin`, mails };
}
