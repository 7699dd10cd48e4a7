/** The plain text of a mail as it was sent: enough of MIME for the corpora. */

export function plainTextOf(mail: string): string {
  const { header, body } = split(mail.replaceAll('\r\n', '\n'));
  const boundary = /boundary="?([^"\n;]+)"?/i.exec(header)?.[1];
  if (!boundary) return decode(header, body);
  const parts = body
    .split(`--${boundary}`)
    .slice(1)
    .map((part) => split(part.replace(/^\n/, '')));
  const plain = parts.find((part) => /content-type:\s*text\/plain/i.test(part.header));
  return plain ? decode(plain.header, plain.body) : '';
}

function split(text: string): { header: string; body: string } {
  const end = text.indexOf('\n\n');
  return { header: text.slice(0, end), body: text.slice(end + 2) };
}

function decode(header: string, body: string): string {
  if (/transfer-encoding:\s*base64/i.test(header)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/transfer-encoding:\s*quoted-printable/i.test(header)) return body;
  const bytes = body
    .replace(/=\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
