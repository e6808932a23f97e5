import type { ListQuery } from './list-table.js';

/**
 * What the address says, as the parameters of a reading. People write addresses: the server reads each parameter, and names every
 * fault, which the screen shows; to judge them here as well would be a second declaration of them.
 */
export function asAsked<Query>(query: ListQuery): Query {
  return query as Query;
}
