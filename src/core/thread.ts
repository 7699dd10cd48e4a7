/** The words of a mailbox: account, person, message, thread. */

/** Somebody in a mail's header. `address` is lower case, and empty where the page shows a name alone. */
export type Person = { readonly name: string; readonly address: string };

/** One mailbox address at one webmail. `webmail` is the adapter's name, `address` lower case. */
export type Account = { readonly webmail: string; readonly address: string };

/** Names a thread everywhere in Keepwarm: webmail, account and the webmail's own thread id. */
export type ThreadKey = string & { readonly __brand: 'ThreadKey' };

export const threadKey = ({ webmail, address }: Account, threadId: string): ThreadKey =>
  `${webmail}/${address}/${threadId}` as ThreadKey;

/** Text of one message as the page's structure shows it, in reading order. Lines end in `\n`. */
export type Block = { readonly kind: 'own' | 'quoted' | 'signature'; readonly text: string };

/** One mail as a webmail shows it. It lives only while it is being read: no body is ever stored. */
export type Message = {
  /** The webmail's own id where the page gives one, else made by the adapter; unique in its thread. */
  readonly id: string;
  readonly from: Person;
  readonly to: readonly Person[];
  /** Where the page does not tell to and cc apart, all are in `to`. */
  readonly cc: readonly Person[];
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** The candidate's own unsent text. */
  readonly draft?: boolean;
};

/** A whole thread, read from the page: every message, in order of sending. */
export type Thread = {
  readonly account: Account;
  readonly id: string;
  readonly subject: string;
  /** Id of the newest message that is not a draft, as the inbox row shows it: tells whether anything is new. */
  readonly newestId: string;
  readonly messages: readonly Message[];
  /** Some messages are not in it, because the page shows them collapsed: adds to what is known, replaces nothing. */
  readonly partial?: boolean;
};

/** The candidate as the mail sees them. `addresses` are lower case and hold every send-as alias. */
export type Candidate = { readonly name: string; readonly addresses: readonly string[] };
