import { writeSync } from 'node:fs';
import { openSqliteEventStore } from '../index.js';

// Prints the position of every event of a log that another process writes.
const [path = ''] = process.argv.slice(2);
const store = await openSqliteEventStore({ path, mode: 'read-only', pollMs: 5 });
store.subscribeToAll(
  async (events) => {
    for (const event of events) writeSync(1, `${event.position} ${event.stream} ${JSON.stringify(event.data)}\n`);
  },
  { onCaughtUp: () => writeSync(1, 'caught up\n') },
);
process.stdin.on('end', () => void store.close()).resume();
