import { GraphQLSchemaHost } from '@nestjs/graphql';
import { tenantColumns } from '@fayuan/testing';
import { ACTS, ALONE, NO_ROW } from './testing/matrix/acts.js';
import { exposedColumns, NEVER_SHOWN, NO_TEXT } from './testing/matrix/api-oracle.js';
import { Documents, givenPaths } from './testing/matrix/documents.js';
import { PLAIN, QUESTIONS } from './testing/matrix/questions.js';
import { absentTarget } from './testing/matrix/targets.js';
import { GatewayUnderTest } from './testing/gateway-under-test.js';

const TEXT_TYPES = ['text', 'text[]', 'jsonb'];

/* What walls-reads and walls-acts ask is complete: whatever is new in the schema or the tables fails here by its name. */
describe('the matrix of 31 units knows for every', () => {
  let gateway: GatewayUnderTest;
  let documents: Documents;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start();
    documents = new Documents(gateway.app.get(GraphQLSchemaHost).schema);
  });
  afterAll(() => gateway?.stop());

  it('query, and each of its arguments, how rows of strangers could be asked for', () => {
    const [target, own] = [absentTarget(), absentTarget()];
    const given = Object.entries(QUESTIONS).flatMap(([field, draw]) =>
      draw(target, own).flatMap((args) => givenPaths(args, field)),
    );
    const fields = documents.fields('Query');
    expect(fields.filter((field) => !PLAIN.has(field) && !QUESTIONS[field])).toEqual([]);
    const paths = fields.flatMap((field) => documents.argumentPaths('Query', field));
    expect(paths.filter((path) => !given.includes(path))).toEqual([]);
  });

  it('mutation, and each argument that takes an id, how a stranger’s row could be named', () => {
    const acts = new Set(ACTS.map((act) => act.path));
    const wanted = documents
      .fields('Mutation')
      .flatMap((field) => documents.idPaths('Mutation', field))
      .filter((path) => !path.endsWith('.idempotencyKey'));
    expect(wanted.filter((path) => !acts.has(path) && !NO_ROW[path])).toEqual([]);
    const known = new Set([...ACTS.map((act) => act.mutation), ...Object.keys(ALONE)]);
    expect(documents.fields('Mutation').filter((field) => !known.has(field))).toEqual([]);
  });

  it('subscription that it only rings', () => {
    expect(documents.fields('Subscription')).toEqual(['figuresChanged', 'inboxChanged']);
  });

  it('text that is stored whether it is shown, and if not, why', async () => {
    const shown = new Set(exposedColumns());
    const texts = (await tenantColumns(gateway.db))
      .filter(({ type, choices }) => TEXT_TYPES.includes(type) && choices.length === 0)
      .filter(({ name }) => !NO_TEXT.has(name))
      .map(({ table, name }) => `${table}.${name}`);
    expect(texts.filter((column) => !shown.has(column) && !NEVER_SHOWN[column])).toEqual([]);
    const outdated = Object.keys(NEVER_SHOWN).filter(
      (column) => shown.has(column) || !texts.includes(column),
    );
    expect(outdated).toEqual([]);
  });
});
