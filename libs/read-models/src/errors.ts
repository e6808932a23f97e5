/** A request that no store answers: the message says what is wrong with it and what is allowed. */
export class InvalidRequestError extends Error {
  override readonly name = 'InvalidRequestError';
}

/** The collection was never ensured, was dropped, or was moved away by `replaceCollection`. */
export class UnknownCollectionError extends Error {
  override readonly name = 'UnknownCollectionError';

  constructor(readonly collection: string) {
    super(`There is no collection "${collection}": ensure it before use, or check its name.`);
  }
}
