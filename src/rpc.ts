/** Asking and answering between the parts of the extension, typed by the calls of `messages.ts`. */
import browser, { type Runtime } from './browser.ts';

export type Sender = Runtime.MessageSender;

// biome-ignore lint/suspicious/noExplicitAny: the calls of every direction fit here, whatever their arguments
type Calls = { readonly [call: string]: (...args: any[]) => unknown };
/** What a call is answered with. */
export type Reply<C extends Calls, K extends keyof C> = Awaited<ReturnType<C[K]>>;
type Parsers<C extends Calls> = { readonly [K in keyof C]: (args: unknown) => Parameters<C[K]> };
/** What the answering side does for each call. */
export type Handlers<C extends Calls> = {
  readonly [K in keyof C]: (args: Parameters<C[K]>, from: Sender) => Promise<Reply<C, K>> | Reply<C, K>;
};

/** Nobody answered: the other side was starting, or stopped in the middle of its answer. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** An answer travels in an envelope: without it a reply that never came would look like a void success. */
type Envelope = { readonly value?: unknown; readonly error?: string };

const open = (call: string, reply: unknown): unknown => {
  const envelope = reply as Envelope | undefined;
  if (!envelope || typeof envelope !== 'object') throw new NoAnswer(call);
  if (envelope.error !== undefined) throw new Error(envelope.error);
  return envelope.value;
};

/** Pauses (ms) before asking again: a stopped worker wakes within some 150 ms. */
const PAUSES = [150, 600, 2_000];

/**
 * A function that makes the calls `C` and waits for the background's answer. It asks again where the worker was just starting
 * or stopped in the middle, so every call must be one that may be made twice.
 */
export const asker =
  <C extends Calls>() =>
  async <K extends keyof C & string>(call: K, ...args: Parameters<C[K]>): Promise<Reply<C, K>> => {
    const once = async (): Promise<Reply<C, K>> =>
      open(call, await browser.runtime.sendMessage({ call, args })) as Reply<C, K>;
    for (const pause of PAUSES) {
      try {
        return await once();
      } catch (error) {
        if (!isPassing(error)) throw error;
      }
      await new Promise((resume) => setTimeout(resume, pause));
    }
    return once();
  };

/** The worker was starting or stopped in the middle: browsers say it in words alone. */
const isPassing = (error: unknown): boolean =>
  error instanceof NoAnswer ||
  (error instanceof Error &&
    /Receiving end does not exist|message (port|channel) closed/i.test(error.message));

/** The same towards the content script of one tab. */
export const tabAsker =
  <C extends Calls>() =>
  async <K extends keyof C & string>(tab: number, call: K, ...args: Parameters<C[K]>): Promise<Reply<C, K>> =>
    open(call, await browser.tabs.sendMessage(tab, { call, args }, { frameId: 0 })) as Reply<C, K>;

/**
 * Answers the calls `C` of the senders that `trusts` lets through. Arguments are parsed before anything is done with them;
 * a parser throws on what it does not accept, and the asker gets that error.
 */
export function answer<C extends Calls>(
  trusts: (from: Sender) => boolean,
  parsers: Parsers<C>,
  handlers: Handlers<C>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, from: Sender) => {
    const { call, args } = (message ?? {}) as { call?: unknown; args?: unknown };
    if (typeof call !== 'string' || !Object.hasOwn(handlers, call) || !trusts(from)) return undefined;
    const handler = handlers[call];
    const parse = parsers[call];
    if (!handler || !parse) return undefined;
    return (async (): Promise<Envelope> => {
      try {
        return { value: await handler(parse(args), from) };
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
      }
    })();
  });
}
