/** The stage behind a proxy, for browsers whose requests cannot be answered from outside: it lets nothing else through. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { GmailServer } from '../stage/gmail/server.ts';
import { selfSigned } from './certificate.ts';

const HOST = 'mail.google.com';

export type StageProxy = {
  readonly port: number;
  /** What was asked for besides the stage, and refused. */
  readonly refused: ReadonlySet<string>;
  readonly close: () => Promise<void>;
};

export async function stageProxy(gmail: GmailServer): Promise<StageProxy> {
  const secure = createSecureServer(selfSigned([HOST]), async (request, response) => {
    const { status, headers, body } = gmail.answer({
      method: request.method ?? 'GET',
      url: `https://${HOST}${request.url ?? '/'}`,
      body: await bodyOf(request),
    });
    response.writeHead(status, headers).end(body);
  });
  const stagePort = await listening(secure);
  const refused = new Set<string>();
  const proxy = createServer((request, response) => {
    refused.add(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request: IncomingMessage, socket, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (request.url !== `${HOST}:443`) {
      refused.add(request.url ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const stage = connect(stagePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      stage.write(head);
      stage.pipe(socket).pipe(stage);
    });
    stage.on('error', () => socket.destroy());
  });
  const port = await listening(proxy);
  return {
    port,
    refused,
    async close() {
      for (const server of [secure, proxy]) {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      }
    },
  };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
