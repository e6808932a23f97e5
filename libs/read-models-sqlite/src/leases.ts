import { type Lease, LeaseLostError, type LeaseTime, requireLeaseTime } from '@zhubao/read-models';
import type { Session } from './session.js';

/** One row for each lease that was ever held; it has no owner between a release and the next who takes it. */
export class SqliteLeases {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  acquire(name: string, owner: string, time: LeaseTime): Lease | undefined {
    requireLeaseTime(name, time);
    const expiresAtMs = time.nowMs + time.forMs;
    const row = this.#session.write(() => this.#session.first(`
      INSERT INTO lease (name, term, owner, expires_at_ms) VALUES (?, 1, ?, ?)
      ON CONFLICT (name) DO UPDATE SET term = term + 1, owner = excluded.owner, expires_at_ms = excluded.expires_at_ms
      WHERE owner IS NULL OR owner = excluded.owner OR expires_at_ms <= ?
      RETURNING term`, name, owner, expiresAtMs, time.nowMs));
    return row && { name, owner, term: Number(row['term']), expiresAtMs };
  }

  renew(lease: Lease, time: LeaseTime): Lease | undefined {
    requireLeaseTime(lease.name, time);
    const expiresAtMs = time.nowMs + time.forMs;
    const row = this.#session.write(() => this.#session.first(`
      UPDATE lease SET expires_at_ms = ? WHERE name = ? AND term = ? AND owner IS NOT NULL RETURNING term`, expiresAtMs, lease.name, lease.term));
    return row && { ...lease, expiresAtMs };
  }

  release({ name, term }: Lease): void {
    this.#session.write(() => this.#session.run('UPDATE lease SET term = term + 1, owner = NULL, expires_at_ms = NULL WHERE name = ? AND term = ?', name, term));
  }

  /**
   * In the transaction that writes, so that the term cannot end between.
   * @throws LeaseLostError
   */
  require(name: string, term: number): void {
    const row = this.#session.first('SELECT term FROM lease WHERE name = ? AND term = ? AND owner IS NOT NULL', name, term);
    if (row === undefined) throw new LeaseLostError(name, term);
  }
}
