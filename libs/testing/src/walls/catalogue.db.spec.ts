import { TestDatabase } from '../test-database.js';
import { catalogueFaults } from './catalogue.js';

describe('the schema', () => {
  let db: TestDatabase;

  beforeAll(async () => {
    db = await TestDatabase.create();
  });
  afterAll(() => db.drop());

  it('classifies every table and breaks none of the rules for tenants and for Citus', async () => {
    expect(await catalogueFaults(db)).toEqual([]);
  });
});
