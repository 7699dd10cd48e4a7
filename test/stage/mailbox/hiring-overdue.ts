/** Silent threads, due for a nudge: one for each reason, and the ways in which a wait runs out. */
import type { Clock } from '../clock.ts';
import type { StageThread } from '../mail.ts';
import { person, text } from '../write.ts';
import { main } from './candidate.ts';

const { mail, mine, hiring } = main;

const priya = person('Priya Raman <priya.raman@meridianhealth.example>');
const people = person('Fenwick People Team <people@fenwick.example>');
const tomas = person('Tomás Vidal <tomas.vidal@arclight.example>');
const grace = person('Grace Ito <grace.ito@northwindenergy.example>');
const ben = person('Ben Achterberg <ben.achterberg@solstice.example>');
const lena = person('Lena Kowalczyk <lena.kowalczyk@tallow.example>');
const rachel = person('Rachel Adeyemi <rachel.adeyemi@oakandiron.example>');
const katrin = person('Katrin Vogel <katrin.vogel@heliosbau.example>');

export const overdue = (clock: Clock): StageThread[] => [
  schedulingConflict(clock),
  highVolume(clock),
  decisionMakerAway(clock),
  hiringFreeze(clock),
  notThatIntoYou(clock),
  afterScreening(clock),
  brokenPromise(clock),
  german(clock),
];

/** They moved the call and named no other time: two working days. */
function schedulingConflict({ at, daysSince }: Clock): StageThread {
  const answered = at(-5, '10:31');
  return hiring(
    'meridian-scheduling',
    'Re: Intro call - Data Platform Engineer, Meridian Health',
    [
      mail(
        priya,
        at(-5, '09:58'),
        text`
          Hi Nadia,

          so sorry, something has come up and I have to reschedule our call this afternoon. I'll come back to you
          with some other times.

          Priya
        `,
        { signature: 'Priya Raman\nTechnical Recruiter, Meridian Health' },
      ),
      mine(
        priya,
        answered,
        text`
          Hi Priya,

          no problem at all. Which times would suit you? I am free most afternoons.

          Nadia
        `,
      ),
    ],
    {
      state: 'overdue',
      badge: { id: 'silent', days: daysSince(answered), strong: true },
      reason: 'scheduling conflict',
    },
  );
}

/** An application that a person has only confirmed: ten working days. */
function highVolume({ at, daysSince }: Clock): StageThread {
  const confirmed = at(-14, '12:15');
  return hiring(
    'fenwick-volume',
    'Re: Application for Senior Analytics Engineer',
    [
      mine(
        people,
        at(-15, '20:44'),
        text`
          Dear Fenwick team,

          please find attached my application for the Senior Analytics Engineer position that you advertised
          last week. I have spent the last four years on exactly this kind of marketplace data.

          Kind regards,
          Nadia Okafor
        `,
      ),
      mail(
        people,
        confirmed,
        text`
          Hi Nadia,

          thanks, your application has arrived safely. We have received an unusually high number of applications for this
          role, so please bear with us while we work through them.

          Kind regards,
          Imogen
        `,
        { signature: 'Imogen Hart\nPeople Team, Fenwick' },
      ),
    ],
    {
      state: 'overdue',
      badge: { id: 'silent', days: daysSince(confirmed), strong: true },
      reason: 'high volume',
    },
  );
}

/** After the last interview, and the one who signs was away. */
function decisionMakerAway({ at, say, workday, daysSince }: Clock): StageThread {
  const thanked = at(-14, '17:20');
  return hiring(
    'arclight-away',
    'Arclight: where we are',
    [
      mail(
        tomas,
        at(-14, '16:05'),
        text`
          Hi Nadia,

          thank you again for coming in for the final interview yesterday, the team really enjoyed it. All interviews are
          done now. Our VP, who has to approve the hire, is on vacation until ${say(workday(-7))}, so the decision is
          still pending.

          Best,
          Tomás
        `,
        { signature: 'Tomás Vidal\nTalent Acquisition, Arclight' },
      ),
      mine(tomas, thanked, 'Thank you for the update, Tomás. Great, I appreciate it!'),
    ],
    {
      state: 'overdue',
      badge: { id: 'silent', days: daysSince(thanked), strong: true },
      reason: 'decision makers out of office',
    },
  );
}

/** A freeze that was said: twenty working days. */
function hiringFreeze({ at, daysSince }: Clock): StageThread {
  const thanked = at(-23, '11:40');
  return hiring(
    'northwind-freeze',
    'Re: Senior Data Engineer interviews',
    [
      mail(
        grace,
        at(-23, '11:02'),
        text`
          Hi Nadia,

          I wanted you to hear this from me: there is a hiring freeze across engineering since yesterday, and the Senior
          Data Engineer role is on hold with it. Your technical interview went very well and nothing has changed there. We don't know yet when it
          will be lifted.

          Grace
        `,
        { signature: 'Grace Ito\nRecruiting Lead\nNorthwind Energy' },
      ),
      mine(grace, thanked, 'Hi Grace,\n\nthank you for telling me, I really appreciate it.\n\nNadia'),
    ],
    {
      state: 'overdue',
      badge: { id: 'silent', days: daysSince(thanked), strong: true },
      reason: 'hiring freeze',
    },
    { labels: ['Job search'] },
  );
}

/** Two nudges without an answer: the closing note is due. */
function notThatIntoYou({ at, daysSince }: Clock): StageThread {
  const second = at(-13, '09:15');
  return hiring(
    'solstice-two-nudges',
    'Analytics Engineer at Solstice',
    [
      mail(
        ben,
        at(-25, '15:30'),
        text`
          Hi Nadia,

          thanks for the call earlier. I am sharing my notes on you with the hiring manager for the Analytics Engineer
          position now.

          Ben
        `,
        { signature: 'Ben Achterberg\nSenior Recruiter, Solstice' },
      ),
      mine(
        ben,
        at(-19, '10:05'),
        text`
          Hi Ben,

          I hope the week is treating you well. I am still very interested in the Analytics Engineer role. Is there
          any news from the hiring manager?

          Best,
          Nadia
        `,
      ),
      mine(
        ben,
        second,
        text`
          Hi Ben,

          just checking in once more on the Analytics Engineer position. I would be glad to hear how things stand on
          your side.

          Best wishes,
          Nadia
        `,
      ),
    ],
    {
      state: 'overdue',
      badge: { id: 'silent', days: daysSince(second), strong: true },
      reason: 'not that into you',
    },
  );
}

/** After a first call, no date said: five working days. */
function afterScreening({ at, daysSince }: Clock): StageThread {
  const thanked = at(-9, '16:10');
  return hiring(
    'tallow-after-screen',
    'Re: Lead Data Engineer @ Tallow',
    [
      mail(
        lena,
        at(-9, '14:22'),
        text`
          Hi Nadia,

          lovely speaking with you today! I'll pass your profile on to Marcus, who runs the platform team, and we will
          take it from there.

          Lena
        `,
        { signature: 'Lena Kowalczyk\nTalent Partner at Tallow' },
      ),
      mine(lena, thanked, 'Hi Lena,\n\nlovely speaking with you too. Thank you!\n\nNadia'),
    ],
    { state: 'overdue', badge: { id: 'silent', days: daysSince(thanked), strong: true } },
  );
}

/** They said when, and the day has passed. */
function brokenPromise({ at, say, workday, daysSince }: Clock): StageThread {
  const promised = at(-9, '17:48');
  return hiring(
    'oakiron-promise-passed',
    'Next steps - Oak & Iron',
    [
      mail(
        rachel,
        promised,
        text`
          Hi Nadia,

          the take-home you sent is excellent, thank you for the care you put into it. The team is comparing notes on the Staff Data Engineer
          role and you will hear from me by ${say(workday(-5))}.

          Best,
          Rachel
        `,
        { signature: 'Rachel Adeyemi\nHiring Manager, Data\nOak & Iron' },
      ),
    ],
    { state: 'overdue', badge: { id: 'silent', days: daysSince(promised), strong: true } },
    { starred: true },
  );
}

/** In another language who wrote last is known at least. */
function german({ at, daysSince }: Clock): StageThread {
  const answered = at(-8, '12:30');
  return hiring(
    'helios-german',
    'AW: Ihre Bewerbung als Dateningenieurin bei Helios Bau',
    [
      mail(
        katrin,
        at(-8, '09:10'),
        text`
          Guten Tag Frau Okafor,

          vielen Dank für Ihre Bewerbung als Dateningenieurin. Wir würden Sie gerne kennenlernen. Ab wann könnten Sie bei uns
          anfangen, und was sind Ihre Gehaltsvorstellungen?

          Mit freundlichen Grüßen
          Katrin Vogel
        `,
        { signature: 'Katrin Vogel\nPersonalreferentin Recruiting\nHelios Bau AG' },
      ),
      mine(
        katrin,
        answered,
        text`
          Guten Tag Frau Vogel,

          vielen Dank für Ihre Nachricht. Ich könnte zum Ersten des übernächsten Monats anfangen; meine Vorstellung liegt bei
          82.000 Euro im Jahr. Ich freue mich auf ein Gespräch.

          Mit freundlichen Grüßen
          Nadia Okafor
        `,
      ),
    ],
    { state: 'overdue', badge: { id: 'silent', days: daysSince(answered), strong: true } },
  );
}
