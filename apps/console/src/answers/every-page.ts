import type { Page } from './page.js';

type Asked<T> = Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>;

/** As many rows as the server gives at once. */
export const MOST_OF_A_PAGE = 1_000;

/** A whole list, page after page: for what a screen needs all of, and of which there are few. */
export async function everyPage<Row, T extends Page<Row>>(ask: (page: { readonly limit: number; readonly cursor?: string }) => Asked<T>): Asked<T> {
  let whole = await ask({ limit: MOST_OF_A_PAGE });
  while (whole.data?.next) {
    const { data, ...said } = await ask({ limit: MOST_OF_A_PAGE, cursor: whole.data.next });
    if (data === undefined) return said;
    whole = { ...said, data: { ...data, items: [...whole.data.items, ...data.items] } };
  }
  return whole;
}
