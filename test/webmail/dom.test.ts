import { describe, expect, onTestFinished, test } from 'vitest';
import { finderFor, type LateChoice, onLateChoice, SelectorError } from '../../src/webmail/dom.ts';
import {
  attribute,
  childrenOf,
  isVisible,
  nodesOf,
  parentOf,
  queryAll,
  tagOf,
  textOf,
} from '../../src/webmail/node.ts';
import { outline } from '../../src/webmail/outline.ts';
import { parse, show } from './support.ts';

const finder = () =>
  finderFor(
    'test',
    { thing: ['.new', '.old', '.oldest'], other: ['.nothing'], part: [':scope > .part'] },
    '.body',
  );

const heard = () => {
  const late: LateChoice[] = [];
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  onLateChoice((one) => late.push(one), stop.signal);
  return { late, stop };
};

describe('finding', () => {
  test('by the first choice that matches anything, not by the order of the document', () => {
    const page = parse('<i class="old" id="a"></i><i class="new" id="b"></i><i class="new" id="c"></i>');
    expect(
      finder()
        .findAll(page, 'thing')
        .map(({ id }) => id),
    ).toEqual(['b', 'c']);
    expect(finder().find(page, 'thing').id).toBe('b');
  });

  test('nothing: undefined, none, or an error with an outline', () => {
    const page = parse('<div class="x y" role="list">SECRET</div>');
    expect(finder().findOptional(page, 'other')).toBeUndefined();
    expect(finder().findAll(page, 'other')).toEqual([]);
    const error = (() => {
      try {
        return finder().find(page, 'other');
      } catch (thrown) {
        return thrown;
      }
    })() as SelectorError;
    expect(error).toBeInstanceOf(SelectorError);
    expect(error).toMatchObject({ webmail: 'test', selector: 'other', message: 'test: cannot read other' });
    expect(error.outline).toContain('div.x.y[role=list]');
    expect(error.outline).not.toContain('SECRET');
  });

  test('a later choice is told of, once, to those who listen', () => {
    const { late, stop } = heard();
    const { find } = finder();
    const page = parse('<i class="oldest" title="SECRET"></i>');
    find(page, 'thing');
    find(page, 'thing');
    expect(late).toMatchObject([{ webmail: 'test', selector: 'thing', choice: 2 }]);
    expect(late[0]!.outline).toContain('i.oldest');
    expect(late[0]!.outline).not.toContain('SECRET');
    stop.abort();
    finder().find(page, 'thing');
    expect(late).toHaveLength(1);
  });

  test('the first choice is not told of, nor is nothing', () => {
    const { late } = heard();
    finder().find(parse('<i class="new"></i>'), 'thing');
    finder().findOptional(parse(''), 'thing');
    expect(late).toEqual([]);
  });

  test('never inside a body, unless the body itself is asked', () => {
    const page = parse(
      '<div class="body"><i class="new" id="fake"></i><div class="body"><i class="new" id="deep"></i></div></div><i class="old" id="true"></i>',
    );
    expect(finder().find(page, 'thing').id).toBe('true');
    const body = page.querySelector('.body')!;
    expect(
      finder()
        .findAll(body, 'thing')
        .map(({ id }) => id),
    ).toEqual(['fake']);
  });

  test('direct children, ancestors, and the element itself', () => {
    const page = parse(
      '<div class="new" id="outer"><div class="part" id="a"><div class="part" id="b"></div></div></div>',
    );
    const outer = page.getElementById('outer')!;
    expect(
      finder()
        .findAll(outer, 'part')
        .map(({ id }) => id),
    ).toEqual(['a']);
    expect(finder().findAround(page.getElementById('b')!, 'thing')).toBe(outer);
    expect(finder().findAround(outer, 'other')).toBeUndefined();
    expect(finder().is(outer, 'thing')).toBe(true);
    expect(finder().is(outer, 'other')).toBe(false);
  });
});

test('a form cannot hide what it is', () => {
  const names = [
    'querySelectorAll',
    'closest',
    'matches',
    'getAttribute',
    'localName',
    'nodeType',
    'textContent',
    'parentElement',
    'childNodes',
    'contains',
    'isConnected',
    'ownerDocument',
    'children',
  ];
  const page = parse(
    `<p><form id="f" class="new" title="t">x${names.map((name) => `<input name="${name}">`).join('')}</form></p>`,
  );
  const form = page.getElementById('f')!;
  expect(typeof (form as unknown as Record<string, unknown>).closest).toBe('object');
  expect(tagOf(form)).toBe('form');
  expect(attribute(form, 'title')).toBe('t');
  expect(textOf(form)).toBe('x');
  expect(tagOf(parentOf(form)!)).toBe('body');
  expect(childrenOf(form)).toHaveLength(names.length);
  expect(nodesOf(form)).toHaveLength(names.length + 1);
  expect(queryAll(form, 'input')).toHaveLength(names.length);
  expect(finder().findAround(form, 'thing')).toBe(form);
  expect(isVisible(form)).toBe(true);
  const fragment = page.createDocumentFragment();
  fragment.append(form);
  expect(queryAll(fragment, '.new')).toEqual([form]);
});

test('what can be seen, in a page that is shown and in one that is not', async () => {
  const html =
    '<div style="display: none"><i id="a"></i></div><div hidden><i id="b"></i></div><i id="c" style="display:none!important"></i><div style="visibility: hidden"><i id="d"></i></div><i id="e" style="--display: none-of-it"></i>';
  for (const page of [parse(html), await show(html)])
    expect(['a', 'b', 'c', 'd', 'e'].map((id) => isVisible(page.getElementById(id)!))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
});

test('an outline is short, counts what repeats, and leaves bodies shut', () => {
  const page = parse(
    `<table>${'<tr class="row"><td>SECRET</td></tr>'.repeat(500)}</table><ul>${'<li class="same"></li>'.repeat(30)}</ul><div class="body"><p class="SECRET">x</p></div>`,
  );
  const text = outline(page.body, '.body');
  expect(text.split('\n').length).toBeLessThanOrEqual(120);
  expect(text).not.toContain('SECRET');
  expect(outline(page.querySelector('ul')!, '.body')).toBe('li.same ×30');
});
