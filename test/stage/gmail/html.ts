/** Writing markup as text: values are escaped unless they are markup themselves. */

export type Html = { readonly html: string };
type Value = string | number | Html | readonly Html[] | false | undefined;

export const raw = (html: string): Html => ({ html });

export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Html =>
  raw(parts.reduce((all, part, i) => all + part + (i < values.length ? written(values[i]) : ''), ''));

function written(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  return 'html' in value ? value.html : value.map((part) => part.html).join('');
}

export const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
