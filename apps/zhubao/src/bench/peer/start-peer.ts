import type { Peer } from './peer.js';
import { startPostgres } from './postgres.js';

/** The peer on a database of its own, or why it cannot be had here. */
export async function startPeer(folder: string): Promise<Peer | string> {
  try {
    const { EmmettPeer } = await import('./emmett-peer.js');
    const postgres = await startPostgres(folder);
    return typeof postgres === 'string' ? postgres : new EmmettPeer(postgres);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return 'its packages are not installed (they are development dependencies)';
    throw error;
  }
}
