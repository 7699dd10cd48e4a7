/** What the popup is given: data to show, and what each button does. It knows neither store nor messages. */
import type { Assessment } from '../../core/assessment.ts';
import type { Choice } from '../../core/choice.ts';
import type { Timeline } from '../../core/draft/timeline.ts';
import type { OffersNow } from '../../store/offers.ts';
import type { Overview } from '../../store/queries.ts';
import type { Clock } from '../../ui/dates.ts';
import type { CatchUpProps } from '../catch-up/catch-up.tsx';
import type { Edits } from './kept-edits.ts';
import type { Act } from './recent.ts';

/** Something on a webmail's page that Keepwarm could not read. */
export type PageFault = { readonly webmail: string; readonly part: string };

export type PopupProps = {
  /** Missing while it is being read. */
  readonly overview: Overview | undefined;
  /** All processes of the sections that do not rest, once they have been asked for. */
  readonly all?: readonly Assessment[] | undefined;
  /** Processes at rest, once they have been asked for. */
  readonly rested: readonly Assessment[] | undefined;
  /** Offers that are recorded; missing until they have been read. */
  readonly offers?: OffersNow | undefined;
  /** The store cannot be opened. */
  readonly isBroken: boolean;
  readonly faults: readonly PageFault[];
  /** Webmails that Keepwarm is no longer allowed to read, by name. */
  readonly forbidden: readonly string[];
  /** Looking back through the mailboxes; missing while that is being read. */
  readonly catchUp?: CatchUpProps | undefined;
  /** Done a short while ago and not undone, oldest first. */
  readonly recent: readonly Act[];
  /** Changed notes that an earlier popup left behind. */
  readonly edits: Edits;
  readonly clock: Clock;
  readonly actions: PopupActions;
};

export type PopupActions = {
  /** Hands the note to the thread's own tab. Resolves to the name of the check that failed, if one did. */
  insert(view: Assessment, text: string): Promise<string | undefined>;
  keepEdits(edits: Edits): Promise<void>;
  copy(text: string): Promise<void>;
  open(view: Assessment): Promise<void>;
  /** Resolves to the id under which it can be undone. */
  decide(view: Assessment, choice: Choice): Promise<string>;
  /** Offers, final rounds and dates from now on. Resolves to the id under which it can be undone. */
  saveTimeline(timeline: Timeline): Promise<string>;
  undo(id: string): Promise<void>;
  /** The candidate has read what became of the last insert. */
  told(id: string): Promise<void>;
  /** Asks for more than the most urgent. */
  showAll(): void;
  /** Asks for the processes at rest. */
  showRested(): void;
  openPage(url: string): Promise<void>;
  openOptions(): Promise<void>;
  /** Asks the browser, and so the candidate, for the permission to read that webmail. */
  allow(webmail: string): Promise<void>;
  /** Puts a report of what could not be read on the clipboard: outlines of pages, no mail. */
  copyReport(): Promise<void>;
};
