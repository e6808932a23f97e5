import { keepHeapsTight } from '@zhubao/stores/heap-growth';
import { rebuildAll } from './rebuild-all.js';

// Rebuilds the read models of the log that it is given, and tells whoever started it what that took.
keepHeapsTight();
const [log = ''] = process.argv.slice(2);
process.send?.(await rebuildAll(log));
