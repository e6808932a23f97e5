import { writeSync } from 'node:fs';
import { openSqliteEventStore } from '../index.js';

// Is the writer of a log until it is told to end.
const [path = ''] = process.argv.slice(2);
const store = await openSqliteEventStore({ path });
writeSync(1, 'open\n');
process.stdin.on('end', () => void store.close()).resume();
