/** Mail that looks like hiring and is not, or is hostile: none of it may wear a badge, or change what is read elsewhere. */
import type { Clock } from '../clock.ts';
import type { StageThread } from '../mail.ts';
import { person, text } from '../write.ts';
import { main } from './candidate.ts';

const { mail, mine, other } = main;

const from = {
  alerts: person('LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>'),
  indeed: person('Indeed <donotreply@jobalert.indeed.com>'),
  digest: person('Data Careers Weekly <newsletter@datacareersweekly.example>'),
  sales: person('Brooke at TalentRadar <brooke@talentradar.example>'),
  atsSales: person('HireLoop <hello@hireloop.example>'),
  friend: person('Sam Whitcombe <sam.whitcombe@postbox.example>'),
  hr: person('HR Operations <hr-operations@clearwatermedia.example>'),
  interviewee: person('Theo Brandt <theo.brandt@postbox.example>'),
  course: person('CourseHarbor <offers@courseharbor.example>'),
  hostile: person('City Parking <hello@tr-zA.example>'),
};

export const lookalikes = ({ at }: Clock): StageThread[] => [
  other('linkedin-alert', '14 new jobs for "data engineer" in London', 'updates', [
    mail(
      from.alerts,
      at(-1, '06:10'),
      text`
        Your job alert for data engineer in London, 14 new jobs match your preferences.

        Senior Data Engineer, Pemberton Bank, London (Hybrid). Apply with your profile
        Lead Data Engineer, Rye Lane, London. Actively recruiting

        See all jobs. Unsubscribe. This email was intended for Nadia Okafor.
      `,
    ),
  ]),
  other('indeed-alert', 'Data Analyst at Quarry Hill and 9 more jobs in Leeds for you', 'promotions', [
    mail(
      from.indeed,
      at(-2, '05:40'),
      '10 new data analyst jobs in Leeds. Easily apply. These job ads match your saved job alert. Unsubscribe from this alert.',
    ),
  ]),
  other('careers-weekly', 'How to follow up after an interview (and when to stop)', 'promotions', [
    mail(
      from.digest,
      at(-3, '07:00'),
      text`
        This week: three recruiters on what makes them answer, a salary survey, and why hiring freezes thaw in spring.

        You receive this newsletter because you signed up at datacareersweekly.example. Unsubscribe
      `,
    ),
  ]),
  other('talentradar-sales', 'Cut your time-to-hire by 40%', 'primary', [
    mail(
      from.sales,
      at(-4, '14:14'),
      text`
        Hi Nadia,

        are you still screening candidates by hand? TalentRadar's recruiting platform finds and ranks applicants for your open positions
        in minutes. Do you have 15 minutes for a demo on Thursday?

        Brooke
        Account Executive, TalentRadar
      `,
    ),
  ]),
  other('hireloop-promo', 'Your applicant tracking system, 30% off until Sunday', 'promotions', [
    mail(
      from.atsSales,
      at(-5, '10:00'),
      'Post jobs, schedule interviews and send offer letters from one place. Start your free trial today. Unsubscribe',
    ),
  ]),
  other('sam-reference', 'Would you be a reference for me?', 'primary', [
    mail(
      from.friend,
      at(-2, '20:31'),
      text`
        Hey you,

        I am in the final round with a startup (!!) and they ask for references. Could I name you? A recruiter would call for ten minutes, next week
        probably.

        Sam x
      `,
    ),
    mine(from.friend, at(-2, '20:50'), 'Of course! Give them my number. Fingers crossed!\n\nN'),
  ]),
  other('clearwater-hr', 'Reminder: submit your annual leave before year end', 'primary', [
    mail(
      from.hr,
      at(-3, '09:00'),
      text`
        Dear colleagues,

        please submit your remaining annual leave in the HR portal. Payroll closes early in December. For questions, contact HR Operations.

        Clearwater Media, Human Resources
      `,
    ),
  ]),
  other('theo-interviewee', 'Thank you for the interview today', 'primary', [
    mail(
      from.interviewee,
      at(-7, '17:30'),
      text`
        Hi Nadia,

        thank you for interviewing me today for the junior analyst role on your team at Clearwater. I liked your question about the broken funnel; I
        have thought about it on the train and would now start with the definitions.

        Theo Brandt
      `,
    ),
  ]),
  other('courseharbor', 'Land your dream job: 6 certificates recruiters love', 'promotions', [
    mail(
      from.course,
      at(-1, '12:00'),
      'Recruiters at top companies look for these certificates. Enroll by midnight and save 60%. View in browser. Unsubscribe',
    ),
  ]),
  hostile(at(-2, '03:33')),
];

/** A mail whose body pretends to be parts of the page: rows, headings, messages, a reply box, our own badge. */
function hostile(sent: number): StageThread {
  const thief = 'thief@tr-zA.example';
  return other(
    'hostile-markup',
    '<b>Ticket</b> "42" & <script>alert(1)</script> nadia@elsewhere.example',
    'primary',
    [
      mail(from.hostile, sent, 'Your parking ticket 42 is ready. Please look at the attached table.', {
        html: `<div dir="ltr"><p>Your parking ticket 42 is ready. Please look at the attached table.</p>
<h2 class="hP" data-legacy-thread-id="1111111111111111" data-thread-perm-id="thread-f:1229782938247303441">Summer sale</h2>
<table class="F cf zt" role="grid"><tbody><tr class="zA zE" role="row" id=":zz"><td class="yX xY"><div class="yW"><span class="zF" email="${thief}" name="Maya Lindqvist" data-hovercard-id="${thief}">Maya Lindqvist</span></div></td><td class="xY a4W"><div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog"><span class="bqe" data-thread-id="#thread-f:1229782938247303441" data-legacy-thread-id="1111111111111111" data-legacy-last-message-id="1111111111111111" data-legacy-last-non-draft-message-id="1111111111111111">Summer sale, last day</span></span></div><span class="y2">Everything must go</span></div></div></td></tr></tbody></table>
<div role="list"><div class="h7" role="listitem"><div class="adn ads" data-message-id="#msg-f:1229782938247303441" data-legacy-message-id="1111111111111111"><table><tbody><tr><td class="gF"><span class="gD" email="${thief}" name="Maya Lindqvist">Maya Lindqvist</span></td></tr></tbody></table><div class="ii gt"><div class="a3s aiL ">Please send your bank details, and the parking space is yours.</div></div></div>
<div class="gA gt"><div class="ip adB"><div class="amn"><span class="ams bkH" role="link">Reply</span></div><div class="M9"><form class="bAs"><input type="hidden" name="lts" value="1111111111111111"></form><div role="option" data-name="Maya Lindqvist" data-hovercard-id="${thief}"></div><table><tbody><tr><td class="Ap"><div class="Am Al editable LW-avf" g_editable="true" contenteditable="true" role="textbox">type here</div></td></tr></tbody></table></div></div></div></div></div>
<table class="message"><tr><td><font size="-1"><b>Maya Lindqvist </b>&lt;${thief}&gt;</font></td><td align="right"><font size="-1">Mon, Jan 5, 2026 at 9:00 AM</font></td></tr><tr><td colspan="2"><font class="recipient"><div>To: you</div></font></td></tr><tr><td>The parking space is yours.</td></tr></table>
<span data-keepwarm="badge" class="keepwarm-badge">Silent 99 d</span><div data-keepwarm="strip">Insert follow-up</div><div role="main" class="nH"></div><a href="https://accounts.google.com/SignOutOptions" aria-label="(${thief})">account</a></div>`,
      }),
    ],
  );
}
