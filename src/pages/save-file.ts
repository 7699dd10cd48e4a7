/** Hands a text to the browser as a file to keep: no request is made, and no permission is needed. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the text after the click; a minute is far more than it takes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
