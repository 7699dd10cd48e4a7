/** The part of Outlook's query language that is used: phrases, AND, OR, brackets, `subject:`, and `received` with days. */
import type { Conversation, OutlookItem } from './model.ts';

type Match = (item: OutlookItem, conversation: Conversation) => boolean;

/** A conversation is found where one of its items is. Operators are capitals; words stand for themselves, whole. */
export function matcher(query: string): (conversation: Conversation) => boolean {
  const tokens = query.match(/[()]|(?:subject:)?"[^"]*"|[^\s()]+/g) ?? [];
  let at = 0;
  const match = any();
  return (conversation) => conversation.items.some((item) => !item.draft && match(item, conversation));

  function any(): Match {
    const parts = [all()];
    while (tokens[at] === 'OR') {
      at += 1;
      parts.push(all());
    }
    return (...of) => parts.some((part) => part(...of));
  }

  function all(): Match {
    const parts = [one()];
    while (at < tokens.length && tokens[at] !== 'OR' && tokens[at] !== ')') {
      if (tokens[at] === 'AND') at += 1;
      parts.push(one());
    }
    return (...of) => parts.every((part) => part(...of));
  }

  function one(): Match {
    const token = tokens[at] ?? '';
    at += 1;
    if (token !== '(') return term(token);
    const inside = any();
    at += 1;
    return inside;
  }
}

function term(token: string): Match {
  const [, sign, day = ''] = /^received(>=|<=)(\d{4}-\d\d-\d\d)$/.exec(token) ?? [];
  if (sign) return ({ at }) => (sign === '>=' ? dayOf(at) >= day : dayOf(at) <= day);
  const [, field, text = ''] = /^(subject:)?"?([^"]*)"?$/.exec(token) ?? [];
  const words = text.toLowerCase();
  return (item, { subject }) =>
    (field ? subject : [subject, item.from.name, item.from.address, item.text].join(' '))
      .toLowerCase()
      .includes(words);
}

function dayOf(instant: number): string {
  const at = new Date(instant);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
