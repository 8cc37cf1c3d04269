import { buildSchema, parse, validate } from 'graphql';
import { LIMITS } from './limits.js';

const schema = buildSchema(
  'type Query { me: Person signIn: Person } type Person { friend: Person name: String }',
);
const problems = (document: string): string[] =>
  validate(schema, parse(document), [...LIMITS]).map((error) => error.message);

const nested = (levels: number, leaf = 'name'): string =>
  `{ me ${'{ friend '.repeat(levels - 2)} { ${leaf} } ${'}'.repeat(levels - 2)} }`;
const aliases = (count: number): string =>
  `{ me { ${Array.from({ length: count }, (_, index) => `a${index}: name`).join(' ')} } }`;
const directives = (count: number): string => `{ me { name ${'@include(if: true) '.repeat(count)} } }`;

describe('limits of a document', () => {
  it('let ordinary documents pass', () => {
    expect(problems('{ me { name friend { name } } }')).toEqual([]);
    expect(problems(nested(12))).toEqual([]);
    expect(problems(aliases(15))).toEqual([]);
    expect(problems(directives(8))).toEqual([]);
  });

  it('refuse what nests too deep, in the open or by fragments', () => {
    expect(problems(nested(13))).toHaveLength(1);
    const hops = Array.from(
      { length: 13 },
      (_, hop) => `fragment F${hop} on Person { friend { ...F${hop + 1} } }`,
    );
    expect(problems(`{ me { ...F0 } } ${hops.join(' ')} fragment F13 on Person { name }`)).toHaveLength(1);
  });

  it('refuse a fragment inside itself without following it for ever', () => {
    expect(problems('{ me { ...F } } fragment F on Person { friend { ...F } }')).toHaveLength(1);
  });

  it('do not walk a fragment that doubles at every step', () => {
    const doubling = Array.from(
      { length: 30 },
      (_, hop) => `fragment F${hop} on Person { ...F${hop + 1} ...F${hop + 1} }`,
    );
    expect(
      problems(`{ me { ...F0 } } ${doubling.join(' ')} fragment F30 on Person { name }`).length,
    ).toBeLessThan(2);
  });

  it('refuse too many aliases, directives and sign-ins, once each', () => {
    expect(problems(aliases(100))).toHaveLength(1);
    expect(problems(directives(9))).toHaveLength(1);
    expect(problems('{ a: signIn { name } b: signIn { name } c: signIn { name } }')).toHaveLength(1);
  });
});
