/**
 * Written threads and what they are: the sides of hiring on which a candidate can stand, and what only sounds like it.
 * The candidate's private address is robin@valemail.example, the one at work r.vale@acmeworks.example.
 */

/** From, subject, body, and to whom where not to the private address. */
export type Mail = readonly [from: string, subject: string, body: string, to?: string];
export type Example = readonly [is: 'hiring' | 'not hiring', what: string, ...mails: Mail[]];

const H = 'hiring';
const N = 'not hiring';
const me = 'Robin Vale <robin@valemail.example>';
const mw = 'Robin Vale <r.vale@acmeworks.example>';

export const examples: readonly Example[] = [
  [
    N,
    'interviewer',
    [
      'Dana Fox <d.fox@acmeworks.example>',
      'Interview loop for Priya S. - backend',
      'Hi Robin,\n\nyou are down for the system design interview with Priya on Thursday at 2pm. Her CV is attached; please fill in the scorecard within 24 hours.\n\nDana\nTalent Acquisition',
      'r.vale@acmeworks.example',
    ],
    [
      mw,
      'Re: Interview loop for Priya S. - backend',
      'Sure, will do. Should I ask about caching?',
      'd.fox@acmeworks.example',
    ],
  ],
  [
    N,
    'interviewer by ATS',
    [
      'Greenhouse <no-reply@greenhouse.io>',
      'Interview reminder: Priya Shah, Backend Engineer',
      'You are interviewing Priya Shah for Backend Engineer tomorrow at 14:00. View the interview kit and submit your scorecard.',
    ],
  ],
  [
    N,
    'hiring manager candidate for role',
    [
      'Marcus Hale <marcus@talentbridge.example>',
      'Profiles for your Data Engineer role',
      'Hi Robin,\n\nHere are three candidates for your Data Engineer opening. Shall I set up first interviews for next week?\n\nMarcus\nSenior Recruiter, TalentBridge',
    ],
  ],
  [
    N,
    'hiring manager external candidate writes',
    [
      'Ana Ruiz <ana.ruiz@mailhaven.example>',
      'Application: Backend engineer',
      'Dear Robin,\n\nI would like to apply for the backend engineer position in your team. My CV is attached.\n\nAna Ruiz',
      'r.vale@acmeworks.example',
    ],
    [
      mw,
      'Re: Application: Backend engineer',
      'Hi Ana,\n\nthank you for applying! We would like to invite you to a first interview next week. Does Tuesday suit?\n\nRobin',
      'ana.ruiz@mailhaven.example',
    ],
  ],
  [
    N,
    'referee',
    [
      'Kate Doyle <kate.doyle@fenwick.example>',
      'Reference request for Tom Brandt',
      'Dear Robin,\n\nTom Brandt has applied for a position with us and has named you as a referee. Could you complete the attached reference form by Friday?\n\nKate Doyle\nHR Advisor, Fenwick',
    ],
  ],
  [
    N,
    'referee friend',
    [
      'Tom Brandt <tom@brandtmail.example>',
      'Quick favour',
      'Hey Robin, I have a final interview at Fenwick next week and they ask for references. Would you be my reference? HR may call you.\n\nTom',
    ],
    [me, 'Re: Quick favour', 'Of course! Good luck with the interview.'],
  ],
  [
    N,
    'own HR benefits',
    [
      'HR Team <hr@acmeworks.example>',
      'Open enrollment starts Monday',
      'Dear colleagues,\n\nopen enrollment for benefits starts on Monday. Please complete the form in the HR portal.\n\nHuman Resources',
      'r.vale@acmeworks.example',
    ],
  ],
  [
    N,
    'own HR referral bonus',
    [
      'Acmeworks Talent <talent@acmeworks.example>',
      'Refer a friend: open roles this month',
      'Hi all, we have twelve open positions. Refer a candidate and get a bonus of $2,000 when they are hired.\n\nTalent Acquisition',
      'r.vale@acmeworks.example',
    ],
  ],
  [
    N,
    'software sales',
    [
      'Jake Monroe <jake@hirewell.example>',
      'Cut your time-to-hire by 40%',
      'Hi Robin,\n\nSaw that you are hiring engineers. Our recruiting platform helps teams like yours fill roles twice as fast. Open to a quick call this week? Happy to show you a demo.\n\nJake Monroe\nAccount Executive, HireWell',
    ],
  ],
  [
    N,
    'staffing sales',
    [
      'Priya Nair <priya@devshore.example>',
      'Pre-vetted React developers for Acmeworks',
      'Hi Robin, do you need additional developers? We have senior React engineers available immediately, interviewed and vetted. Can I send you two profiles?\n\nPriya\nTalent Partner, DevShore',
      'r.vale@acmeworks.example',
    ],
  ],
  [
    N,
    'quoted only',
    [
      'Lena Park <lena@parkmail.example>',
      'Re: lunch',
      'Tuesday at noon works, the usual place?\n\nOn Mon, 3 Nov 2026, Robin Vale <robin@valemail.example> wrote:\n> I have an interview with the recruiter at Northwind on Monday, could we do Tuesday?',
    ],
  ],
  [
    N,
    'footer only',
    [
      'Bora Travel <info@boratravel.example>',
      'Your itinerary',
      'Dear Robin,\n\nplease find attached your itinerary for Lisbon. Check-in opens 24 hours before departure.\n\nBest regards\nBora Travel\n\nWe are hiring! Visit our careers page. Bora Travel is an equal opportunity employer.',
    ],
  ],
  [
    N,
    'friend mentions interview',
    [
      'Lena Park <lena@parkmail.example>',
      'how did it go?',
      'How was the interview? Did they make you an offer? Tell me everything over dinner.\n\nLena',
    ],
  ],
  [
    N,
    'newsletter careers',
    [
      'Career Compass <hello@careercompass.example>',
      '10 interview questions you must know',
      'Hi Robin, this week: how to answer the salary question, writing a resume that gets you hired, and what recruiters really want.\n\nRead more on our blog.\nUnsubscribe',
    ],
  ],
  [
    N,
    'indeed alert',
    [
      'Indeed <alert@indeed.com>',
      '12 new data engineer jobs in Berlin',
      'Data Engineer - Northwind - Berlin\nApply now\nSenior Data Engineer - Contoso\n\nSee all jobs\nUnsubscribe from this alert',
    ],
  ],
  [
    N,
    'glassdoor',
    [
      'Glassdoor Jobs <noreply@glassdoor.com>',
      'Data Engineer at Contoso and 9 more jobs in Berlin for you',
      'Apply now. New jobs for you. You are receiving this email because you signed up. Unsubscribe',
    ],
  ],
  [
    N,
    'linkedin viewed',
    [
      'LinkedIn <notifications-noreply@linkedin.com>',
      'Robin, you appeared in 7 searches this week',
      'Recruiters are looking at your profile. See who viewed you. Unsubscribe',
    ],
  ],
  [
    N,
    'receipt',
    [
      'Contoso Store <orders@contoso.example>',
      'Your order #44311 has shipped',
      'Hello Robin, your order has shipped. Track your parcel here.',
    ],
  ],
  [
    N,
    'mortgage',
    [
      'Halifax Lending <noreply@halifaxlending.example>',
      'Your application has been received',
      'Dear Robin Vale, thank you for your application for a mortgage. Our team will review your documents and contact you.',
    ],
  ],
  [
    N,
    'visa',
    [
      'Consulate <no-reply@visaservice.example>',
      'Your visa application',
      'Dear applicant, we have received your visa application and your interview is scheduled on 12 May at the consulate. Bring your passport.',
    ],
  ],
  [
    N,
    'flat',
    [
      'Hausverwaltung Krause <krause@hvk.example>',
      'Your application for the flat',
      'Dear Robin,\n\nthank you for your application for the flat in Lindenstrasse. The landlord has chosen another applicant. We wish you good luck in your search.\n\nM. Krause',
    ],
  ],
  [
    N,
    'school',
    [
      'Admissions <admissions@stmarys.example>',
      'Interview day',
      'Dear parents,\n\nyour son has been invited to an interview at our school on 4 March.\n\nAdmissions Office',
    ],
  ],
  [
    N,
    'podcast',
    [
      'Nadia Stern <nadia@deepstack.example>',
      'Podcast interview',
      'Hi Robin, we loved your talk and would like to interview you for our podcast next month. Are you available for a recording?\n\nNadia',
    ],
  ],
  [
    N,
    'user research',
    [
      'Mia Lund <mia@quillo.example>',
      'Would you join a user interview?',
      'Hi Robin, we are doing user interviews with people who use Quillo. 30 minutes on Zoom, $50 voucher. Pick a time here.\n\nMia\nProduct Researcher',
    ],
  ],
  [
    N,
    'colleague',
    [
      'Dana Fox <d.fox@acmeworks.example>',
      'Headcount for Q3',
      'Hi Robin, the hiring freeze is lifted, so you can open the position. Can you send me the job description by Friday?\n\nDana\nHR Business Partner',
      'r.vale@acmeworks.example',
    ],
  ],
  [
    N,
    'exit interview',
    [
      'Dana Fox <d.fox@acmeworks.example>',
      'Exit interview',
      'Hi Robin, your exit interview is on Friday at 3. Please bring your laptop.\n\nDana\nHR',
      'r.vale@acmeworks.example',
    ],
  ],
  [
    N,
    'onboarding tool',
    [
      'Workday <acmeworks@myworkday.com>',
      'Your payslip is available',
      'Your payslip for October is available in Workday. Do not reply.',
      'r.vale@acmeworks.example',
    ],
  ],
  [
    N,
    'timesheet',
    [
      'Workday <acmeworks@myworkday.com>',
      'Time off request approved',
      'Your time off request for 3 Nov has been approved. Business process: Time Off.',
      'r.vale@acmeworks.example',
    ],
  ],
  [
    N,
    'business meeting',
    [
      'Olga Petrov <olga@petrovdesign.example>',
      'Call on Thursday',
      'Hi Robin, shall we have a call on Thursday at 3 to go through the designs? The client wants the next round of drafts by Friday.\n\nOlga',
    ],
  ],
  [
    N,
    'investment round',
    [
      'Sam Rao <sam@finchvc.example>',
      'Second round',
      'Robin, the second round of funding closes in May. We should talk about the term sheet and the director position on the board.\n\nSam Rao\nPartner, Finch VC',
    ],
  ],
  [
    N,
    'court/insurance',
    [
      'Axis Insurance <claims@axis.example>',
      'Your claim',
      'Dear Robin, thank you for submitting your claim. Our team will review it and contact you.',
    ],
  ],
  [
    N,
    'event cfp',
    [
      'GopherDays <cfp@gopherdays.example>',
      'Your talk proposal',
      'Hi Robin, thank you for submitting to GopherDays. Unfortunately your talk was not selected this year; we had many strong submissions. Please apply again.',
    ],
  ],
  [
    N,
    'contest',
    [
      'Design Prize <office@designprize.example>',
      'Application received',
      'Thank you for your application to the Nordic Design Prize 2026. The jury meets in May.',
    ],
  ],
  [
    N,
    'freelance client',
    [
      'Olga Petrov <olga@petrovdesign.example>',
      'New project',
      'Hi Robin, we have a new website project and would love to work with you again. What would your rate be and when could you start?\n\nOlga Petrov',
    ],
  ],
  [
    N,
    'scheduling sales calendly',
    [
      'Calendly <no-reply@calendly.com>',
      'New Event: Robin Vale - 30 Minute Demo with Zephyr CRM',
      'Hi Robin, your demo with Zephyr CRM is scheduled. Event date: Monday 10:00. Invitee: Robin Vale',
    ],
  ],
  [
    N,
    'doctor',
    [
      'City Clinic <noreply@cityclinic.example>',
      'Screening appointment',
      'Dear Robin, your screening is on Monday at 9:00. Please fill in the form.',
    ],
  ],
  [
    N,
    'alumni mentoring',
    [
      'Ivy Tran <ivy@uni-alumni.example>',
      'Mentoring programme',
      'Dear Robin, would you be open to a chat with one of our students about your career as an engineer? \n\nIvy Tran\nCareer Services',
    ],
  ],
  // positives
  [
    H,
    'unknown small company',
    [
      'Marit Holm <marit@holmogsonn.example>',
      'The workshop',
      'Hi Robin,\n\nthanks for coming by yesterday. Both my brothers liked you. Could you start in May, and what would you want to earn?\n\nMarit',
    ],
  ],
  [
    H,
    'founder approach',
    [
      'Jonas Beck <jonas@kiteloop.example>',
      'Founding engineer?',
      'Hey Robin,\n\nI read your post on CRDTs. We are four people building offline-first maps and are looking for a founding engineer. Would you be up for a chat?\n\nJonas, co-founder',
    ],
  ],
  [
    H,
    'recruiter linkedin relay',
    [
      'Sara Wells <hit-reply@linkedin.com>',
      'Senior Backend Engineer at Contoso',
      'Hi Robin,\n\nI came across your profile and think you would be a great fit for a Senior Backend Engineer role at Contoso. Do you have 15 minutes this week?\n\nSara Wells\nTechnical Recruiter at Contoso',
    ],
  ],
  [
    H,
    'status unknown domain',
    [
      'Contoso Careers <noreply@contoso.example>',
      'We received your application',
      'Dear Robin, thank you for applying for Backend Engineer. We will review your application and be in touch.',
    ],
  ],
  [
    H,
    'rejection human',
    [
      'Ines Prado <ines@lumo.example>',
      'Lumo',
      'Hi Robin,\n\nthank you for the time you spent with us. In the end we have decided to go with another candidate. It was close.\n\nInes',
    ],
  ],
  [
    H,
    'scheduling human',
    [
      'Coordinator Amy Lee <amy.lee@contoso.example>',
      'Onsite schedule',
      'Hi Robin, here is your onsite schedule: 9:00 coding with Ben, 10:00 design with Carla, 11:00 hiring manager chat with Dev. Please confirm.\n\nAmy',
    ],
  ],
  [
    H,
    'offer',
    [
      'Petra Novak <petra@novaksoft.example>',
      'Offer',
      'Hi Robin,\n\nWe would like to offer you the position of Backend Engineer with a base salary of 70k. Please let us know by Friday.\n\nPetra Novak\nCTO',
    ],
  ],
  [
    H,
    'reference ask',
    [
      'Amy Lee <amy.lee@contoso.example>',
      'References',
      'Hi Robin, could you send us the names of two references we may call? Then we can go to the final decision.\n\nAmy',
    ],
  ],
  [
    H,
    'assessment',
    [
      'HackerRank <support@hackerrankforwork.com>',
      'Contoso invites you to a coding test',
      'Hi Robin, Contoso has invited you to take the Backend Engineer test. It takes 90 minutes.',
    ],
  ],
  [
    H,
    'candidate first',
    [
      me,
      'Backend engineer',
      'Hello,\n\nI saw on your site that you are looking for a backend engineer. I have eight years of experience with Go. My CV is attached. I would be glad to talk.\n\nRobin',
      'jobs@contoso.example',
    ],
  ],
  [
    H,
    'own employer internal',
    [
      mw,
      'Internal application: Team lead',
      'Dear Dana,\n\nI would like to apply for the team lead position in Berlin.\n\nRobin',
      'd.fox@acmeworks.example',
    ],
    [
      'Dana Fox <d.fox@acmeworks.example>',
      'Re: Internal application: Team lead',
      'Hi Robin, got it. The interview with Jan will be on Monday at 10.\n\nDana\nHR Business Partner',
      'r.vale@acmeworks.example',
    ],
  ],
  [
    H,
    'calendar invite interview',
    [
      'Amy Lee <amy.lee@contoso.example>',
      'Invitation: Interview Robin Vale / Contoso (Backend Engineer) @ Mon Nov 9, 2026 10am',
      'Interview Robin Vale / Contoso\nWhen\nMonday Nov 9, 2026 10am – 11am\nJoining info\nJoin with Google Meet\nInvitation from Google Calendar',
    ],
  ],
  [
    H,
    'calendly interview',
    [
      'Calendly <notifications@calendly.com>',
      'Confirmed: Phone screen with Amy Lee (Contoso)',
      'Hi Robin, your Phone screen with Amy Lee at Contoso is confirmed for Monday 10:00.',
    ],
  ],
  [
    H,
    'agency',
    [
      'Colin Reed <colin@reedsearch.example>',
      'Confidential: Head of Platform',
      'Hi Robin,\n\nI am retained by a fintech in Leeds to find their Head of Platform. Package up to 130k. Would a brief call make sense?\n\nColin Reed\nReed Search',
    ],
  ],
  [
    H,
    'freeze',
    [
      'Amy Lee <amy.lee@contoso.example>',
      'Update',
      'Hi Robin, I am sorry: headcount has been frozen until Q2, so we have to pause the process. I will come back to you.\n\nAmy',
    ],
  ],
  [
    H,
    'next steps',
    [
      'Amy Lee <amy.lee@contoso.example>',
      'Next steps',
      'Hi Robin, great speaking with you today! The team would like to move forward. Next you will meet Dev, our hiring manager. What times work next week?\n\nAmy',
    ],
  ],
  [
    H,
    'whatsapp style',
    [
      'Moe Khan <moe@khanlogistics.example>',
      'warehouse job',
      'hi robin got your number from ali. still looking for a job? can you come monday 8am for trial shift',
    ],
  ],
  [
    H,
    'academic job',
    [
      'Prof. Ida Berg <berg@uni-lund.example>',
      'Postdoc position',
      'Dear Robin,\n\nthank you for your application for the postdoc position in my group. I would like to invite you to an interview on 3 May by Zoom.\n\nIda Berg',
    ],
  ],
  [
    H,
    'nurse',
    [
      'Ward Manager Jo Mills <jo.mills@northtrust.example>',
      'Staff Nurse Band 5 - interview',
      'Dear Robin, you have been shortlisted for Staff Nurse. Interviews are on 4 May. Please bring your NMC PIN.\n\nJo Mills\nWard Manager',
    ],
  ],
  [
    H,
    'late thread short',
    [
      me,
      'Re: Backend role',
      'Hi Amy, just checking in on the role, is there any news?\n\nRobin',
      'amy.lee@contoso.example',
    ],
  ],
  [
    H,
    'indeed application',
    [
      'Indeed Apply <indeedapply@indeed.com>',
      'Indeed Application: Warehouse Associate',
      'Application submitted. Warehouse Associate - Khan Logistics. The following items were sent to Khan Logistics. Good luck!',
    ],
  ],
  [
    H,
    'linkedin viewed application',
    [
      'LinkedIn <jobs-noreply@linkedin.com>',
      'Your application was viewed by Contoso',
      'Your application was viewed by Contoso. Backend Engineer.',
    ],
  ],
  [
    H,
    'background check',
    [
      'Checkr <no-reply@checkr.com>',
      'Contoso has requested a background check',
      'Hi Robin, Contoso has requested a background check for your job application. Start now.',
    ],
  ],
  [
    H,
    'ask portfolio',
    [
      'Lena Ott <lena.ott@studiorot.example>',
      'Deine Bewerbung',
      'Liebe Robin,\n\nvielen Dank für deine Bewerbung als Grafikerin. Wir möchten dich gerne zum Vorstellungsgespräch einladen, passt Dienstag um 10?\n\nLena Ott\nStudio Rot',
    ],
  ],
  [
    H,
    'fr',
    [
      'Claire Petit <claire.petit@atelierbleu.example>',
      'Votre candidature',
      'Bonjour Robin,\n\nnous avons bien reçu votre candidature au poste de développeur et souhaitons vous rencontrer pour un entretien. Seriez-vous disponible mardi ?\n\nClaire Petit\nRessources humaines',
    ],
  ],
  [
    H,
    'es',
    [
      'Luis Gil <luis@solnorte.example>',
      'Tu candidatura',
      'Hola Robin, hemos recibido tu candidatura para el puesto de ingeniero. Nos gustaría hacer una entrevista. ¿Te viene bien el martes?\n\nLuis Gil',
    ],
  ],

  [
    N,
    'panel reminder human',
    [
      'Dana Fox <d.fox@acmeworks.example>',
      'Panel on Friday',
      'Hi Robin, thanks for joining the panel on Friday. We are seeing two people for the designer role, portfolios attached. Debrief straight after.\n\nDana',
      'r.vale@acmeworks.example',
    ],
  ],
  [
    N,
    'agency asks me as client',
    [
      'Carla Ruiz <carla@ruizstaffing.example>',
      'Re: Your vacancy for a bookkeeper',
      'Dear Robin, as discussed on the phone I have a strong candidate for your vacancy. She would be available for an interview with you on Tuesday. Shall I confirm?\n\nCarla Ruiz\nRecruitment Consultant',
    ],
  ],
  [
    N,
    'me rejecting a candidate',
    [
      mw,
      'Your interview with Acmeworks',
      'Dear Sam,\n\nThank you for your time last week. We have decided to move forward with another candidate.\n\nRobin Vale\nHead of Data',
      'sam@samsmail.example',
    ],
    [
      'Sam Poe <sam@samsmail.example>',
      'Re: Your interview with Acmeworks',
      'Thanks for letting me know, Robin. Could you give me some feedback?\n\nSam',
    ],
  ],
  [
    N,
    'reference platform',
    [
      'Xref <noreply@xref.com>',
      'Reference request from Tom Brandt',
      'Hi Robin, Tom Brandt has nominated you to provide a reference for a role at Fenwick. Please complete the questionnaire.',
    ],
  ],
  [
    N,
    'former colleague asks rec letter',
    [
      'Noor Aziz <noor@azizmail.example>',
      'recommendation',
      'Hi Robin! Could you write a recommendation letter for me? I am applying for a position at Fenwick and they want it by Friday.\n\nNoor',
    ],
  ],
  [
    N,
    'friend cv help',
    [
      'Noor Aziz <noor@azizmail.example>',
      'my cv',
      'Could you look over my CV before I send it to Fenwick? The interview might be next week already!\n\nNoor',
    ],
  ],
  [
    N,
    'coaching ad',
    [
      'Career Boost <max@careerboost.example>',
      'Land your dream job in 90 days',
      'Hi Robin, struggling with interviews? Our coaching program has helped 500 candidates land offers. Book a free call today. Spots are limited.\n\nMax',
    ],
  ],
  [
    N,
    'resume service',
    [
      'TopResume <noreply@topresume.example>',
      'Your resume review is ready',
      'Robin, our expert reviewed your resume. Upgrade now and get 60% more interviews. Save 20% today. Unsubscribe',
    ],
  ],
  [
    N,
    'job fair',
    [
      'Expo Team <info@jobexpo.example>',
      'Meet 50 employers at Job Expo',
      'Register now for the Job Expo on 12 May. Meet recruiters from top companies. Free tickets. Unsubscribe',
    ],
  ],
  [
    N,
    'gym',
    [
      'FitHub <hello@fithub.example>',
      'We miss you Robin',
      'It has been a while since your last session. Book a class with our trainer.',
    ],
  ],
  [
    N,
    'github',
    [
      'GitHub <notifications@github.com>',
      '[org/repo] Fix scheduler (#42)',
      '@robin commented: the worker position is off by one. Reply to this email directly or view it on GitHub.',
    ],
  ],
  [
    N,
    'client project',
    [
      'Ben Hart <ben@hartlaw.example>',
      'Contract review',
      'Robin, the contract is attached. We need your signature by Friday. The next step is the notary.\n\nBen Hart\nPartner',
    ],
  ],
  [
    N,
    'tax advisor',
    [
      'Eva Klein <eva@kleintax.example>',
      'Ihre Steuererklärung',
      'Sehr geehrte Robin Vale, bitte senden Sie mir die Unterlagen bis Freitag.\n\nEva Klein',
    ],
  ],
  [
    N,
    'board role at club',
    [
      'Chess Club <board@chessclub.example>',
      'Position of treasurer',
      'Dear members, the position of treasurer is open. Candidates may write to the board before the meeting.',
    ],
  ],
  [
    N,
    'union newsletter',
    [
      'Union News <news@union.example>',
      'Strike vote',
      'Dear members, this month: salary talks, hiring freeze in the public sector, and a new contract. Unsubscribe',
    ],
  ],
  [
    N,
    'product feedback',
    [
      'Kim <kim@quillo.example>',
      'Quick question',
      'Hi Robin, how has your experience with Quillo been? Would you be open to a quick call? \n\nKim\nCustomer Success Manager, Quillo',
    ],
  ],
  [
    N,
    'sales to me',
    [
      'Tess <tess@logwise.example>',
      'Robin - logging costs',
      'Hi Robin, I came across your profile and your work at Acmeworks. Would you be open to a 15 minute chat about cutting logging costs? \n\nTess\nAccount Executive',
      'r.vale@acmeworks.example',
    ],
  ],
  [
    N,
    'vc event',
    [
      'Lux VC <events@luxvc.example>',
      'Founders dinner',
      'Hi Robin, your background stood out and we would love to have you at our founders dinner in May.',
    ],
  ],
  [
    N,
    'rental viewing',
    [
      'Ola <ola@rentals.example>',
      'Viewing on Saturday',
      'Hi Robin, thank you for your interest in the room. Could you come on Saturday at 10 for a viewing? Please bring references from your last landlord.\n\nOla',
    ],
  ],
  [
    N,
    'parent evening',
    [
      'Ms Hale <hale@school.example>',
      'Interview with teacher',
      'Dear Ms Vale, the parent-teacher interviews are on 5 May. Please choose a time.',
    ],
  ],
  [
    N,
    'bank kyc',
    [
      'Bank <no-reply@bank.example>',
      'Complete your application',
      'Hi Robin, you are almost done. Complete your application for a current account. We need your passport.',
    ],
  ],
  [
    N,
    'support',
    [
      'Acme Support <support@acme.example>',
      '[Ticket 1234] We received your request',
      'Hi Robin, thank you for contacting us. We have received your request and will get back to you within 2 business days.',
    ],
  ],
  [
    N,
    'open source cv',
    [
      'Pat <pat@oss.example>',
      'Re: [dev] resume upload',
      'The resume feature of the downloader breaks when the position is > 2GB. Patch attached.',
    ],
  ],
  [
    N,
    'news alert',
    [
      'Google Alerts <googlealerts-noreply@google.com>',
      'Google Alert - hiring freeze',
      'Contoso announces hiring freeze. Northwind lays off recruiters. Unsubscribe',
    ],
  ],
  [
    N,
    'security',
    [
      'LinkedIn <security-noreply@linkedin.com>',
      'Robin, here is your PIN',
      'Please use this verification code to complete your sign in: 123456.',
    ],
  ],
  [
    N,
    'linkedin social',
    [
      'LinkedIn <messages-noreply@linkedin.com>',
      'You have 3 new invitations',
      'Sara Wells, Technical Recruiter, wants to connect. Accept. Unsubscribe',
    ],
  ],
  [
    N,
    'wedding interview',
    [
      'Photographer <lea@leaphoto.example>',
      'Your wedding',
      'Hi Robin, I would love to set up a call to talk about the big day. What times work for you?\n\nLea',
    ],
  ],
  [
    N,
    'jury duty',
    [
      'Court <noreply@court.example>',
      'Jury selection',
      'You have been selected for jury service. Complete the questionnaire online.',
    ],
  ],
  [
    H,
    'terse human reply in process',
    [
      'Amy Lee <amy.lee@contoso.example>',
      'Re: Backend Engineer',
      'Hi Robin, sorry for the delay. Dev has your exercise and will let me know what he thinks by Wednesday.\n\nAmy\nPeople Ops, Contoso',
    ],
  ],
  [
    H,
    'shop',
    [
      'Gus <gus@bakeryhill.example>',
      'Job',
      'Hi Robin, saw your note on the door. We need someone for the early shift. Can you come by on Tuesday? Gus',
    ],
  ],
  [
    H,
    'teaching',
    [
      'Head Teacher Ms Moor <moor@hillside-school.example>',
      'Interview for Teacher of Mathematics',
      'Dear Robin,\n\nfollowing your application I am pleased to invite you to interview on 12 May. You will teach a 30 minute lesson.\n\nC. Moor\nHead Teacher',
    ],
  ],
  [
    H,
    'agency temp',
    [
      'Dee <dee@quicktemps.example>',
      'Assignment from Monday',
      'Hi Robin, my client in Reading needs a receptionist from Monday for three weeks, 14.50 an hour. Interested?\n\nDee\nQuick Temps',
    ],
  ],
  [
    H,
    'portal verify',
    [
      'Contoso Careers <careers@contoso.example>',
      'Verify your email for your candidate account',
      'Please verify your email to complete your candidate profile at Contoso Careers.',
    ],
  ],
  [
    H,
    'workday received',
    [
      'contoso@myworkday.com <contoso@myworkday.com>',
      'Thank you for applying',
      'Thank you for applying to Backend Engineer. Please log in to candidate home to check your status.',
    ],
  ],
  [
    H,
    'interview feedback survey',
    [
      'Contoso Recruiting <recruiting@contoso.example>',
      'How was your interview?',
      'Hi Robin, thank you for interviewing with Contoso. Please tell us how it went.',
    ],
  ],
  [
    H,
    'role filled',
    [
      'Amy Lee <amy.lee@contoso.example>',
      'Backend Engineer',
      'Hi Robin, I wanted to let you know that the role has been filled internally. I will keep your CV.\n\nAmy',
    ],
  ],
  [
    H,
    'contract offer letter docusign',
    [
      'Contoso HR via DocuSign <dse@docusign.net>',
      'Contoso HR sent you: Offer Letter - Robin Vale',
      'Please review and sign your offer letter from Contoso.',
    ],
  ],
  [
    H,
    'reminder times',
    [
      'Amy Lee <amy.lee@contoso.example>',
      'Availability',
      'Hi Robin, could you send me your availability for the final round with Dev and Carla?\n\nAmy',
    ],
  ],
  [
    H,
    'phd position job',
    [
      'Prof. Ida Berg <berg@uni-lund.example>',
      'Doctoral student position',
      'Dear Robin, we would like to interview you for the doctoral student position (PU 2026/11). Are you available on Monday?\n\nIda Berg',
    ],
  ],
  [
    H,
    'grant writer role',
    [
      'Jo Mills <jo@riverfund.example>',
      'Grant Manager role',
      'Hi Robin, thank you for your application for the Grant Manager role. We would like to invite you for an interview.\n\nJo Mills\nHead of People',
    ],
  ],
  [
    H,
    'insurance company recruiter',
    [
      'Ben Ott <ben.ott@axis.example>',
      'Underwriter position',
      'Hi Robin, I am recruiting for an Underwriter in our loans and insurance team. Your CV looks great. Could we talk?\n\nBen Ott\nTalent Acquisition Partner',
    ],
  ],
  [
    H,
    'HR tech company recruiter',
    [
      'Lia Fox <lia@hirewell.example>',
      'Senior Engineer at HireWell',
      'Hi Robin, I am a recruiter at HireWell. We build a recruiting platform, and we are looking for a Senior Engineer. Would you be interested in a chat?\n\nLia Fox\nTalent Partner',
    ],
  ],
  [
    H,
    'candidate withdraw',
    [
      me,
      'Re: Interview next week',
      'Hi Amy,\n\nI have accepted another offer and would like to withdraw my application. Thank you for your time.\n\nRobin',
      'amy.lee@contoso.example',
    ],
  ],
  [
    H,
    'no interview words: visit',
    [
      'Sven Dahl <sven@dahlmek.example>',
      'Besök',
      'Hi Robin, you are welcome to see the workshop on Thursday at 9 and meet Kalle who would be your boss. Bring work shoes.\n\nSven\nPlant manager, Dahl Mekaniska',
    ],
  ],
  [
    H,
    'salary discussion',
    [
      'Amy Lee <amy.lee@contoso.example>',
      'Compensation',
      'Hi Robin, the band for this level is 70-80k plus bonus. Does this match your expectations?\n\nAmy Lee\nPeople Partner',
    ],
  ],

  [
    H,
    'a seat open',
    [
      'Freya Lund <freya@norvind.example>',
      'Coffee on Thursday?',
      'Hi Robin,\n\nHenrik showed me your repo. I run the firmware group here and we have a seat open from March. Would you have half an hour on Thursday to talk?\n\nFreya Lund\nHead of Firmware, Norvind',
    ],
  ],
  [
    H,
    'high volume',
    [
      'Tara Quinn <tara.quinn@castlereagh.example>',
      'RE: Account Manager',
      'Hi Robin\n\nThanks for your patience. We had over two hundred applications and are working through them. You will hear from us either way by the end of next week.\n\nTara Quinn\nRecruitment Administrator',
    ],
  ],
  [
    H,
    'second interview with the GM',
    [
      'Omar Said <omar@palmtreehotels.example>',
      'Front office position',
      'Dear Robin, kindly confirm your attendance for the second interview with the GM on Sunday at 11am.\n\nOmar Said\nHR Executive',
    ],
  ],
  [
    H,
    'would like to see you once more',
    [
      'Liv Moen <liv.moen@fjordtek.example>',
      'Takk for sist',
      'Hei Robin,\n\nit was nice to meet you on Tuesday. Kari and Ole would like to see you once more, at our office in Bergen. Would the 14th work? We pay the travel.\n\nLiv Moen\nCTO',
    ],
  ],
  [
    H,
    'a test',
    [
      'Ruth Abel <ruth@abelandco.example>',
      'Your test',
      'Hi Robin, the test is in the attachment. You have until Sunday. Any questions, ask me.\n\nRuth\nTalent, Abel & Co',
    ],
  ],
  [
    H,
    'executive search',
    [
      'Greg Pohl <greg.pohl@summitsearch.example>',
      'VP Sales, medical devices',
      'Robin,\n\nWe have been engaged by a medical device company to find a VP Sales for DACH. Your name keeps coming up. Open to a confidential conversation?\n\nGreg Pohl\nManaging Partner, Summit Executive Search',
    ],
  ],
  [
    H,
    'a shop',
    [
      me,
      'Sales assistant, Bristol shop',
      'Hello,\n\nI am interested in the sales assistant job you posted in the window. I can work weekends. My number is below.\n\nRobin',
      'hello@littlebookshop.example',
    ],
    [
      'Ellie <hello@littlebookshop.example>',
      'Re: Sales assistant, Bristol shop',
      'Hi Robin, thanks! Can you pop in on Friday after 4 for a chat?\n\nEllie',
    ],
  ],
  [
    H,
    'system mail of an unknown domain',
    [
      'Northwind <no-reply@northwind.example>',
      'Update on your application',
      'Dear Robin,\n\nAfter careful review we will not be taking your application further. We wish you every success.\n\nNorthwind Careers',
    ],
  ],
  [
    H,
    'references in other words',
    [
      'Yuki Mori <yuki.mori@hoshilabs.example>',
      'References',
      'Hi Robin, everyone enjoyed the on-site. Could you send contact details for two people you reported to?\n\nYuki\nHoshi Labs People',
    ],
  ],
  [
    H,
    'an offer in figures',
    [
      'Bea Klein <bea.klein@klarwerk.example>',
      'Angebot',
      'Liebe Robin,\n\nas promised here is our offer: 68,000 euros, 30 days of holiday, start on 1 March. Please sign and return the contract by 15 January.\n\nBea Klein\nGeschäftsführerin',
    ],
  ],
  [
    H,
    'missed the phone interview',
    [
      'Al Tran <al.tran@bayfoods.example>',
      'No-show today',
      'Hi Robin, I waited on the line for 20 minutes for our phone interview. Did something come up? Happy to reschedule.\n\nAl',
    ],
  ],
  [
    H,
    'moves the interview',
    [
      'Mina Roy <mina.roy@zephyrpay.example>',
      'Need to move Thursday',
      'Hi Robin, I am so sorry, the hiring manager has been pulled into a customer meeting. Could we move your interview to Friday?\n\nMina',
    ],
  ],
  [
    H,
    'questionnaire',
    [
      'iCIMS <noreply@talent.icims.eu>',
      'Contoso: complete your questionnaire',
      'Please complete the questionnaire for Store Manager to continue.',
    ],
  ],
  [
    H,
    'pay and start',
    [
      'Jules Martin <jules@petitmonde.example>',
      'le poste',
      'Bonjour Robin, I enjoyed our call. The salary would be 45k and we can start you in April. What do you think?\n\nJules',
    ],
  ],
  [
    H,
    'Polish',
    [
      'Wanda Novak <w.novak@metalprodukt.example>',
      'Rozmowa',
      'Dzień dobry, zapraszamy na rozmowę kwalifikacyjną we wtorek o 10:00. Stanowisko: technolog.\n\nWanda Novak\nDział kadr',
    ],
  ],
  [
    H,
    'working interview',
    [
      'Sam Ortiz <sam.ortiz@cedarclinic.example>',
      'Working interview',
      'Hi Robin! Would you like to come in for a working interview next week? Half a day, paid. Dr. Kim wants to see how you handle the front desk.\n\nSam\nPractice Manager',
    ],
  ],
  [
    H,
    'the panel liked you',
    [
      'Priya Menon <priya.menon@lotusdata.example>',
      'Feedback from the panel',
      'Hi Robin, good news: the panel liked you. The decision is with our director, who is travelling until the 9th. I will update you as soon as I hear.\n\nPriya',
    ],
  ],
  [
    H,
    'job board on an application',
    [
      'Handshake <handshake@mail.joinhandshake.com>',
      'Your application to Contoso was submitted',
      'Hi Robin, your application for Data Intern at Contoso was submitted.',
    ],
  ],
  [
    H,
    'Swedish',
    [
      'Nils Berg <nils@bergtoft.example>',
      'Din ansökan',
      'Hej Robin, tack för din ansökan! Vi återkommer inom två veckor.\n\nNils Berg',
    ],
  ],
  [
    H,
    'driver',
    [
      'Kay Long <kay@longhaul.example>',
      'driver',
      'Hi, you rang about the driver job. Can you send a copy of your licence and your CV? Kay',
    ],
  ],
  [
    N,
    'asked for feedback on somebody',
    [
      'Dana Fox <d.fox@acmeworks.example>',
      'Feedback for Ana Ruiz?',
      'Hi Robin, could you add your feedback for Ana in Greenhouse? The debrief is at 4.\n\nDana Fox\nRecruiter, Acmeworks',
      'r.vale@acmeworks.example',
    ],
  ],
  [
    N,
    'introduces a seeker',
    [
      'Paul Eriksen <paul@eriksenmail.example>',
      'Intro: Robin <> Sara',
      'Hi both, Sara is looking for a data role and I told her that your team is growing, Robin. I leave you to it!\n\nPaul',
    ],
  ],
  [
    N,
    'sells an ATS',
    [
      'Otto Frank <otto@recruitly.example>',
      'Recruitly demo',
      'Hi Robin, thanks for your interest in Recruitly. Our applicant tracking system starts at $49 a month. When would you like to see it?\n\nOtto\nSales, Recruitly',
    ],
  ],
  [
    N,
    'career week',
    [
      'Uni Careers <careers@uni-alma.example>',
      'Career Week',
      'Dear students, Career Week starts on Monday. CV checks, mock interviews and talks by recruiters. Register now. Unsubscribe',
    ],
  ],
  [
    N,
    'medical screening',
    [
      'Dr. Hale <hale@clinic.example>',
      'Your screening results',
      'Dear Robin, your screening results are in. Please call to arrange a follow-up appointment.\n\nDr. Hale',
    ],
  ],
  [
    N,
    'a friend got a job',
    [
      'Meg <meg@megmail.example>',
      'I got the job!!',
      'They made me an offer! Thank you so much for the mock interview. Drinks on me.\n\nMeg',
    ],
  ],
  [
    N,
    'digest of jobs',
    [
      'Startup Digest <hi@startupdigest.example>',
      'Startup Digest #88: who is hiring',
      'This week: 12 companies hiring engineers, a hiring freeze at BigCo, and how to write a job post. Read online. Unsubscribe',
    ],
  ],
  [
    N,
    'volunteer',
    [
      'Vestry <office@stanne.example>',
      'Churchwarden role',
      'Dear Robin, thank you for offering to take on the churchwarden role as a volunteer. The vestry meets on Sunday.',
    ],
  ],
  [
    N,
    'loan',
    [
      'Bright Energy <hello@brightenergy.example>',
      'Complete your application',
      'Hi Robin, finish your application for a solar panel loan today. We need two documents.',
    ],
  ],
  [
    N,
    'employer branding',
    [
      'Marketing Agency <lee@adgrow.example>',
      'Your job posts are not reaching candidates',
      'Hi Robin, we help companies like Acmeworks attract candidates with employer branding. Can I show you how in 15 minutes?\n\nLee',
      'r.vale@acmeworks.example',
    ],
  ],
  [
    N,
    'planning permission',
    [
      'City Council <noreply@council.example>',
      'Planning application 26/0012',
      'We have received your planning application. You will be notified of the decision.',
    ],
  ],
  [
    N,
    'role at a club',
    [
      'Toastmasters <vp@toastmasters.example>',
      'Role for Tuesday',
      'Hi Robin, could you take the timer role on Tuesday?\n\nAnn\nVP Education',
    ],
  ],
  [
    N,
    'interview with counsel',
    [
      'Legal <lena@lexfirm.example>',
      'Deposition',
      'Dear Robin, your interview with counsel is scheduled for 4 May. Please bring the documents.\n\nLena Wolf\nPartner, Lex Firm',
    ],
  ],
  [
    N,
    'casting',
    [
      'Oskar <oskar@quizgame.example>',
      'Casting: we want you',
      'Hi Robin, you have been selected for the second round of our quiz show casting! Can you come to Cologne on 3 May?\n\nOskar\nCasting',
    ],
  ],
  [
    N,
    'own HR on a laptop',
    [
      'Dana Fox <d.fox@acmeworks.example>',
      'Your start date and laptop',
      'Hi Robin, welcome back from leave! Your new laptop is ready.\n\nDana\nHR',
      'r.vale@acmeworks.example',
    ],
  ],
  [
    N,
    'applicants for the own house',
    [
      'Acmeworks Jobs <jobs@acmeworks.example>',
      'New application: Data Engineer',
      'Ana Ruiz has applied for Data Engineer. Open the candidate profile.',
      'r.vale@acmeworks.example',
    ],
  ],
  [
    N,
    'reference of a tenant',
    [
      'Rita Vo <rita@volaw.example>',
      'Reference',
      'Dear Robin, I am considering Tom Brandt for a tenancy and he gave your name as a reference. Was he a good tenant?\n\nRita Vo',
    ],
  ],
  [
    N,
    'courses',
    [
      'Udemy <no-reply@udemy.example>',
      'Ace your next interview: courses from $9.99',
      'Interview prep, resume writing and more. Sale ends tonight. Unsubscribe',
    ],
  ],
  [
    N,
    'upgrade',
    [
      'Airline <noreply@skyair.example>',
      'Your upgrade offer',
      'Dear Robin, we would like to offer you an upgrade to business class. Accept by Friday.',
    ],
  ],
  [
    N,
    'a friend asks',
    [
      'Sofia <sofia@sofiamail.example>',
      'Re: thursday',
      'sounds good, see you at 7! how is the job hunt going?',
    ],
  ],
];
