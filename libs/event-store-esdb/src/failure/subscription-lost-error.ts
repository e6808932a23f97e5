/** A call of a subscription is of no more use, though it may not have failed. It passes: another call takes its place. */
export class SubscriptionLostError extends Error {
  override readonly name = 'SubscriptionLostError';

  constructor(what: string, options?: ErrorOptions) {
    super(`The subscription was lost: ${what}`, options);
  }
}
