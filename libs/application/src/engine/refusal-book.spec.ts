import { describe, expect, it } from '@jest/globals';
import { reject } from '@zhubao/domain';
import { openMemoryReadModelStore } from '@zhubao/read-models';
import { StoredRefusalBook } from './refusal-book.js';

const refusal = (id: string) => reject('UNKNOWN', { what: 'loan', id });

const alone = { alone: true } as const;

describe('the book of refusals', () => {
  it('knows what it recorded, word for word, and nothing else', async () => {
    const book = await StoredRefusalBook.open(openMemoryReadModelStore(), alone);
    await book.record('one', refusal('L1'));
    expect(await book.find('one')).toEqual(refusal('L1'));
    expect(await book.find('two')).toBeUndefined();
  });

  it('knows it after it was opened again', async () => {
    const store = openMemoryReadModelStore();
    const book = await StoredRefusalBook.open(store, alone);
    for (let no = 0; no < 2_500; no += 1) await book.record(`command-${no}`, refusal(`L${no}`));
    const again = await StoredRefusalBook.open(store, alone);
    for (const no of [0, 999, 1_000, 1_001, 2_499]) expect(await again.find(`command-${no}`)).toEqual(refusal(`L${no}`));
    await again.record('later', refusal('later'));
    expect(await (await StoredRefusalBook.open(store, alone)).find('later')).toEqual(refusal('later'));
  });

  it('is opened by a look at one entry, however long it is', async () => {
    const store = openMemoryReadModelStore();
    const book = await StoredRefusalBook.open(store, alone);
    for (let no = 0; no < 50; no += 1) await book.record(`command-${no}`, refusal(`L${no}`));
    let read = 0;
    const find = store.find.bind(store);
    store.find = async (collection, query) => {
      const page = await find<never>(collection, query);
      read += page.documents.length;
      return page;
    };
    await StoredRefusalBook.open(store, alone);
    expect(read).toBe(1);
  });

  it('looks up what memory has let go of', async () => {
    const store = openMemoryReadModelStore();
    const book = await StoredRefusalBook.open(store, { ...alone, remembered: 3 });
    const ids = ['a', 'b', 'c', 'd', 'e'];
    for (const id of ids) await book.record(id, refusal(id));
    const again = await StoredRefusalBook.open(store, { ...alone, remembered: 3 });
    for (const id of ids) expect([await book.find(id), await again.find(id)]).toEqual([refusal(id), refusal(id)]);
  });

  it('asks nobody while memory holds all', async () => {
    const store = openMemoryReadModelStore();
    const book = await StoredRefusalBook.open(store, { ...alone, remembered: 3 });
    await book.record('a', refusal('a'));
    store.get = () => Promise.reject(new Error('the store was asked'));
    expect(await book.find('b')).toBeUndefined();
  });

  it('knows what others recorded beside it; of two answers to one command the first is kept', async () => {
    const store = openMemoryReadModelStore();
    const [here, there] = [await StoredRefusalBook.open(store, { alone: false }), await StoredRefusalBook.open(store, { alone: false })];
    await there.record('a', refusal('first'));
    expect(await here.find('a')).toEqual(refusal('first'));
    await here.record('b', refusal('L1'));
    await there.record('b', refusal('L2'));
    expect(await (await StoredRefusalBook.open(store, { alone: false })).find('b')).toEqual(refusal('L1'));
  });
});
