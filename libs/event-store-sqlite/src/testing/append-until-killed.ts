import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openSqliteEventStore } from '../index.js';
import { seededRandom } from './random.js';

// Eight writers append without end, each to a stream of its own, and print every answer before they go on.
const [path = '', seed = '0'] = process.argv.slice(2);
// A full disk is an error to be told, not a signal to die of.
process.on('SIGXFSZ', () => {});

const store = await openSqliteEventStore({ path });

async function write(writer: number): Promise<void> {
  const random = seededRandom(Number(seed) * 100 + writer);
  const stream = `loan-${seed}-${writer}`;
  let last: number | undefined;
  for (;;) {
    const size = 1 + random(5);
    const events = Array.from({ length: size }, (_, index) => ({
      id: randomUUID(),
      type: 'LoanDisbursed',
      data: { index, size, text: '保'.repeat(random(400)) },
      metadata: {},
    }));
    const answer = await store.append(stream, last ?? 'no-stream', events);
    last = answer.revision;
    writeSync(1, `${JSON.stringify({ stream, ...answer, ids: events.map((event) => event.id) })}\n`);
  }
}

const outcomes = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6, 7].map(write));
const afterwards = await store.append('later', 'any', [{ id: randomUUID(), type: 'T', data: {}, metadata: {} }]).catch((error: unknown) => error);
const errors = [...outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason : undefined)), afterwards];
writeSync(1, `${JSON.stringify({ errors: errors.map((error) => (error instanceof Error ? error.name : 'none')) })}\n`);
const read = await store.readAll({ limit: 5 });
writeSync(1, `${JSON.stringify({ stillRead: read.length })}\n`);
