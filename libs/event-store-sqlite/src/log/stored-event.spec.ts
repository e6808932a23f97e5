import { DatabaseSync } from 'node:sqlite';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { StoreDamagedError } from '@zhubao/event-store';
import { openSqliteEventStore } from '../index.js';
import { temporaryFiles } from '../testing/temporary-folder.js';
import { StoredEvent } from './stored-event.js';

const file = temporaryFiles();
const stored = (data: string) => new StoredEvent('log.sqlite', 'loan', 3, 7, 'id', 'LoanDisbursed', data, '{}');

describe('a stored event', () => {
  it('parses its data once', () => {
    const event = stored('{"amountFen":100}');
    expect(event.data).toEqual({ amountFen: 100 });
    expect(event.data).toBe(event.data);
  });

  it.each([
    ['{"schema":12,"occurredOn":"2025-08-01"}', 12],
    ['{"schema":1}', 1],
    ['{"occurredOn":"2025-08-01","schema":1}', undefined],
    ['{"schema":"1"}', undefined],
    ['{}', undefined],
  ])('tells the version that its metadata begin with: %s', (metadata, schema) => {
    expect(new StoredEvent('log.sqlite', 'loan', 3, 7, 'id', 'LoanDisbursed', '{}', metadata).schema).toBe(schema);
  });

  it('prints whole', () => {
    expect(JSON.parse(JSON.stringify(stored('{"a":1}')))).toEqual({
      stream: 'loan',
      revision: 3,
      position: 7,
      id: 'id',
      type: 'LoanDisbursed',
      data: { a: 1 },
      metadata: {},
    });
  });

  it('names the file and position of text that is not JSON, when it is asked for', () => {
    const event = stored('{"a":');
    expect(event.type).toBe('LoanDisbursed');
    expect(() => event.data).toThrow(StoreDamagedError);
    expect(() => event.data).toThrow(/log\.sqlite holds data that is not JSON at position 7/);
  });

  it('is read with damaged text as far as nobody asks for that', async () => {
    const path = file();
    const store = await openSqliteEventStore({ path });
    await store.append('loan', 'no-stream', [{ id: randomUUID(), type: 'T', data: {}, metadata: {} }]);
    await store.close();
    const db = new DatabaseSync(path);
    db.exec(`UPDATE events SET data = 'x'`);
    db.close();
    const again = await openSqliteEventStore({ path });
    const [event] = await again.readAll({ limit: 1 });
    expect(event?.stream).toBe('loan');
    expect(() => event?.data).toThrow(StoreDamagedError);
    await again.close();
  });
});
