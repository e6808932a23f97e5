import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openSqliteReadModelStore } from '@zhubao/read-models-sqlite';
import { BareReadModels } from '../limit/bare-read-models.js';
import { secondsOf } from '../measure.js';
import type { ReadModelPlace } from './read-model-place.js';

/** Read models in a file of their own. */
export function fileForReadModels(folder: string): ReadModelPlace {
  const [path, barePath] = [join(folder, 'A3.sqlite'), join(folder, 'A3.bare.sqlite')];
  let bare: BareReadModels | undefined;
  return {
    open: async () => {
      await remove(path);
      return openSqliteReadModelStore({ path });
    },
    takeOver: async () => {
      bare = new BareReadModels(path);
    },
    writeBare: async () => {
      await remove(barePath);
      const file = bare?.into(barePath);
      const seconds = await secondsOf(() => file?.write());
      file?.close();
      return seconds;
    },
    close: async () => {
      await remove(path);
      await remove(barePath);
    },
  };
}

async function remove(path: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) await rm(`${path}${suffix}`, { force: true });
}
