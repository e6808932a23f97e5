import { writeSync } from 'node:fs';
import { openSqliteEventStore } from '../index.js';

// Is the writer of a log until it is told to end, or says why it is not.
const [path = ''] = process.argv.slice(2);
try {
  const store = await openSqliteEventStore({ path });
  writeSync(1, 'open\n');
  process.stdin.on('end', () => void store.close()).resume();
} catch (error) {
  writeSync(1, `${error instanceof Error ? error.name : String(error)}\n`);
}
