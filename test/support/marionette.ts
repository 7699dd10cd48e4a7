/** Firefox's own remote control over TCP. Frames are "LENGTH:JSON"; commands [0, id, name, values], answers [1, id, error, result]. */
import { connect, type Socket } from 'node:net';

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };
type Fault = { readonly error: string; readonly message: string };

export type Marionette = {
  /** Rejects with Firefox's own error text. */
  readonly command: (name: string, values?: object) => Promise<unknown>;
  readonly close: () => void;
};

export async function marionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let id = 0;
  await new Promise<void>((greeted, failed) => {
    socket.once('error', failed);
    frames(socket, (frame) => (Array.isArray(frame) ? settle(waiting, frame) : greeted()));
  });
  socket.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox hung up'));
  });
  return {
    command(name, values = {}) {
      id += 1;
      const text = JSON.stringify([0, id, name, values]);
      const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      return answer;
    },
    close: () => socket.destroy(),
  };
}

function settle(waiting: Map<number, Waiting>, [, id, fault, result]: unknown[]): void {
  const asked = waiting.get(id as number);
  waiting.delete(id as number);
  const { error, message } = (fault ?? {}) as Partial<Fault>;
  if (error) asked?.reject(new Error(`${error}: ${message}`));
  else asked?.resolve(result);
}

function frames(socket: Socket, found: (frame: unknown) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    for (let frame = next(buffer); frame; frame = next(buffer)) {
      found(JSON.parse(buffer.subarray(frame.start, frame.end).toString()));
      buffer = buffer.subarray(frame.end);
    }
  });
}

/** Where the first whole frame of the buffer starts and ends. */
function next(buffer: Buffer): { start: number; end: number } | undefined {
  const colon = buffer.indexOf(':');
  const start = colon + 1;
  const end = start + Number(buffer.subarray(0, Math.max(0, colon)).toString());
  return colon < 0 || buffer.length < end ? undefined : { start, end };
}
