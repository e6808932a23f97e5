/** A read or subscription was asked for with a bound that means nothing. */
export class InvalidReadError extends Error {
  override readonly name = 'InvalidReadError';

  constructor(
    readonly option: string,
    readonly value: unknown,
    rule: string,
  ) {
    super(`Read option "${option}" is ${String(value)}; it must be ${rule}.`);
  }
}
