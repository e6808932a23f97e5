/** A request that no store answers: the message says what is wrong with it and what is allowed. */
export class InvalidRequestError extends Error {
  override readonly name = 'InvalidRequestError';
}

/** A later term of the lease began, or this one was given back: whoever held it must stop, and acquire it anew. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';

  constructor(readonly lease: string, readonly term: number) {
    super(`The lease "${lease}" was lost: its term ${term} has ended, so nothing is stored or dropped in it. Stop, and acquire the lease anew.`);
  }
}

/** The collection was never ensured, was dropped, or was moved away by `replaceCollection`. */
export class UnknownCollectionError extends Error {
  override readonly name = 'UnknownCollectionError';

  constructor(readonly collection: string) {
    super(`There is no collection "${collection}": ensure it before use, or check its name.`);
  }
}
