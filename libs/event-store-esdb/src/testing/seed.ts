/** The seed of this run, printed so that a failure can be replayed: ESDB_SPEC_SEED=… npm test -- libs/event-store-esdb */
export function seedOf(what: string): number {
  const given = process.env['ESDB_SPEC_SEED'];
  const seed = given === undefined ? Math.floor(Math.random() * 1_000_000) : Number(given);
  process.stderr.write(`${what}: ESDB_SPEC_SEED=${seed}\n`);
  return seed;
}
