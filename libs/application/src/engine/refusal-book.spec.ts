import { describe, expect, it } from '@jest/globals';
import { reject } from '@zhubao/domain';
import { openMemoryReadModelStore } from '@zhubao/read-models';
import { StoredRefusalBook } from './refusal-book.js';

const refusal = (id: string) => reject('UNKNOWN', { what: 'loan', id });

describe('the book of refusals', () => {
  it('knows what it recorded, word for word, and nothing else', async () => {
    const book = await StoredRefusalBook.open(openMemoryReadModelStore());
    await book.record('one', refusal('L1'));
    expect(book.find('one')).toEqual(refusal('L1'));
    expect(book.find('two')).toBeUndefined();
  });

  it('knows it after it was opened again, page after page', async () => {
    const store = openMemoryReadModelStore();
    const book = await StoredRefusalBook.open(store);
    for (let no = 0; no < 2_500; no += 1) await book.record(`command-${no}`, refusal(`L${no}`));
    const again = await StoredRefusalBook.open(store);
    for (const no of [0, 999, 1_000, 1_001, 2_499]) expect(again.find(`command-${no}`)).toEqual(refusal(`L${no}`));
    await again.record('later', refusal('later'));
    expect((await StoredRefusalBook.open(store)).find('later')).toEqual(refusal('later'));
  });

  it('lets go of the oldest when it is full, also of those it had read', async () => {
    const store = openMemoryReadModelStore();
    const book = await StoredRefusalBook.open(store, { remembered: 3 });
    for (const id of ['a', 'b', 'c']) await book.record(id, refusal(id));
    const again = await StoredRefusalBook.open(store, { remembered: 3 });
    await again.record('d', refusal('d'));
    expect(['a', 'b', 'c', 'd'].filter((id) => again.find(id) !== undefined)).toEqual(['b', 'c', 'd']);
  });
});
