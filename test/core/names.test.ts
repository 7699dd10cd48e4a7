import { expect, test } from 'vitest';
import { greetingOf } from '../../src/core/draft/names.ts';

const greet = (name: string, address = 'someone@northwind.example', company = 'Northwind') =>
  Object.values(greetingOf({ name, address }, company)).join() || 'nobody';

test.each([
  ['Maya Okafor', 'Maya'],
  ['maya okafor', 'Maya'],
  ['MAYA OKAFOR', 'Maya'],
  ['Okafor, Maya', 'Maya'],
  ['OKAFOR, MAYA', 'Maya'],
  ['"Okafor, Maya"', 'Maya'],
  ['van der Berg, Anna', 'Anna'],
  ['Maya', 'Maya'],
  ['Maya Okafor (Northwind)', 'Maya'],
  ['Maya Okafor (she/her)', 'Maya'],
  ['Maya Okafor | Northwind', 'Maya'],
  ['Maya Okafor - Northwind Talent', 'Maya'],
  ['Maya Okafor, Northwind', 'Maya'],
  ['Maya Okafor, MBA, SHRM-CP', 'Maya'],
  ['Maya Okafor, PhD', 'Maya'],
  ['Maya from Northwind', 'Maya'],
  ['Maya at Northwind', 'Maya'],
  ['Maya Okafor via Greenhouse', 'Maya'],
  ['Jean-Luc Moreau', 'Jean-Luc'],
  ['JEAN-LUC MOREAU', 'Jean-Luc'],
  ['J. Robert Hale', 'Robert'],
  ['Gráinne Ní Bhriain', 'Gráinne'],
  ['Kwame 🚀 Adjei', 'Kwame'],
  ['Łukasz Wójcik', 'Łukasz'],
  ['山田太郎', '山田太郎'],
  ["Siobhán O'Neill", 'Siobhán'],
  ['Li Wei', 'Li'],
])('%s is greeted as %s', (name, first) => expect(greet(name)).toBe(first));

test.each([
  ['Dr. Jürgen Stahl', 'Dr. Stahl'],
  ['Dr. Stahl', 'Dr. Stahl'],
  ['Prof. Dr. Ida Lorentzen', 'Prof. Dr. Lorentzen'],
  ['Frau Pohl', 'Frau Pohl'],
  ['Herr Weber', 'Herr Weber'],
  ['Mr Adekunle', 'Mr Adekunle'],
  ['Stahl, Dr. Jürgen', 'Dr. Stahl'],
  ['Dr. Eva von Berg', 'Dr. von Berg'],
])('%s is addressed as %s', (name, formal) =>
  expect(greetingOf({ name, address: 'x@y.example' })).toEqual({ formalName: formal }),
);

test.each([
  ['Northwind'],
  ['Northwind Talent Team'],
  ['Northwind Recruiting'],
  ['Careers'],
  ['HR'],
  ['Talent Acquisition'],
  ['People Operations'],
  ['Jobs @ Northwind'],
])('%s is a mailbox of several', (name) => expect(greet(name)).toBe('Northwind team'));

test.each([[''], ['maya.okafor@northwind.example'], ['12345'], ['Dr.'], ['M.'], ['M. O.'], ['J. Stahl']])(
  'nobody is greeted by name as %j',
  (name) => expect(greet(name)).toBe('nobody'),
);

test('a mailbox of an unknown company has no name at all', () => {
  expect(greetingOf({ name: 'Careers', address: 'careers@x.example' })).toEqual({});
});
