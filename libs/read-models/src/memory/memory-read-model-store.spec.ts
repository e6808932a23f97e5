import { readModelStoreContract } from '../contract/index.js';
import { openMemoryReadModelStore } from './memory-read-model-store.js';

readModelStoreContract('the memory', async () => openMemoryReadModelStore());
