import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { createTables } from './schema.js';

describe('the tables themselves', () => {
  it.each([
    { what: 'one revision of a stream twice', row: `(2, 7, 0, 'id', 'T', '{}', '{}')` },
    { what: 'one position twice', row: `(1, 7, 1, 'id', 'T', '{}', '{}')` },
  ])('refuse $what, whatever the program believes', ({ row }) => {
    const db = new DatabaseSync(':memory:');
    createTables(db);
    db.exec(`INSERT INTO events VALUES (1, 7, 0, 'id', 'T', '{}', '{}')`);
    expect(() => db.exec(`INSERT INTO events VALUES ${row}`)).toThrow('UNIQUE constraint failed');
    db.close();
  });
});
