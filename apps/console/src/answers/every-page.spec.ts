import { expect, it } from '@jest/globals';
import { everyPage, MOST_OF_A_PAGE } from './every-page.js';

const response = new Response();

it('A list is read to its end, each page from where the one before ended', async () => {
  const asked: unknown[] = [];
  const pages = { first: { items: ['v1', 'v2'], next: 'second' }, second: { items: ['v3'], next: null } };
  const { data } = await everyPage(async (page) => {
    asked.push(page);
    return { data: page.cursor === 'second' ? pages.second : pages.first, response };
  });
  expect(data).toEqual({ items: ['v1', 'v2', 'v3'], next: null });
  expect(asked).toEqual([{ limit: MOST_OF_A_PAGE }, { limit: MOST_OF_A_PAGE, cursor: 'second' }]);
});

it('A list of which one page is refused is refused, not cut there', async () => {
  const said = await everyPage<string, { readonly items: readonly string[]; readonly next: string | null }>(async ({ cursor }) => (cursor === undefined ? { data: { items: ['v1'], next: 'more' }, response } : { error: 'refused', response }));
  expect(said).toEqual({ error: 'refused', response });
});
