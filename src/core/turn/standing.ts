/** Where a process stands at one moment: what the rules have found, before reasons and drafts are made of it. */
import type { Occasion, State, Turn } from '../assessment.ts';
import type { Decisions, Stage } from '../decision.ts';
import type { MessageFacts, Process, ThreadFacts } from '../facts.ts';
import type { Settings, Situation } from '../settings.ts';
import type { Signal } from '../signals/signal.ts';
import type { Person } from '../thread.ts';
import type { OwnOffer } from './own-offer.ts';

/** A signal with the message in which it stands. */
export type Said = { readonly signal: Signal; readonly message: MessageFacts };

/** A fixed meeting of the process. `end` is epoch milliseconds; without a known hour it is the end of the day. */
export type Meeting = {
  readonly start?: number;
  readonly end: number;
  readonly round: 'screening' | 'interview' | 'unnamed';
  readonly last: boolean;
  readonly said: Said;
};

export type Standing = {
  readonly process: Process;
  readonly decisions: Decisions;
  readonly settings: Settings;
  /** Epoch milliseconds. */
  readonly now: number;
  /** All messages of all threads of the process in order of sending, without drafts, bulk and bounced ones. */
  readonly messages: readonly MessageFacts[];
  readonly turn: Turn;
  readonly stage: Stage;
  readonly state: State;
  readonly situation: Situation;
  /** The candidate's nudges into the present silence, in order of sending. */
  readonly nudges: readonly MessageFacts[];
  /** The newest human message of each side that counts as a word said; missing where there is none. */
  readonly lastOfCompany?: MessageFacts;
  readonly lastOfCandidate?: MessageFacts;
  /** Fixed meetings that are over by now, and those ahead, in order of time. */
  readonly held: readonly Meeting[];
  readonly ahead: readonly Meeting[];
  /** Start of the local day on which it falls due. */
  readonly due?: number;
  /** Whom to write to. Missing where no human address is known. */
  readonly person?: Person;
  readonly replyAll: boolean;
  readonly company?: string;
  readonly role?: string;
  readonly goesTo: ThreadFacts;
  /** The offer that this process has made and the candidate has not answered yet. */
  readonly offer?: OwnOffer;
  /** What a draft would be for; missing where none is called for. */
  readonly occasion?: Occasion;
};
