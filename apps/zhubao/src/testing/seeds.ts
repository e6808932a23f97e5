/**
 * The seeds that a spec goes through: those given; or the one of ZHUBAO_SPEC_SEED, to see a failure again; or as many fresh
 * ones as ZHUBAO_SPEC_SEEDS says. Each stands in the title of its test.
 */
export function seedsOf(given: readonly number[]): readonly number[] {
  const { ZHUBAO_SPEC_SEED: again, ZHUBAO_SPEC_SEEDS: fresh } = process.env;
  if (again !== undefined) return [Number(again)];
  return fresh === undefined ? given : Array.from({ length: Number(fresh) }, () => Math.floor(Math.random() * 1_000_000));
}
