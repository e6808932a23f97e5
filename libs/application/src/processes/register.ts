import type { SchemeProjection } from '@zhubao/domain';
import type { Condition, Document, ReadModelStore } from '@zhubao/read-models';

/** Where a process finds whom it must look after: keys of the documents of a read model that meet a condition, as the whole log has it. */
export interface Register {
  keysWhere(projection: SchemeProjection, condition: Condition): Promise<readonly string[]>;
}

const PAGE = 500;

/** The read models themselves, once they have seen the log as it stands. */
export class StoredRegister implements Register {
  readonly #store: ReadModelStore;
  readonly #upToDate: (projections: readonly string[]) => Promise<void>;

  constructor(store: ReadModelStore, upToDate: (projections: readonly string[]) => Promise<void>) {
    this.#store = store;
    this.#upToDate = upToDate;
  }

  /** Read whole before anybody acts: steps change the list that they come from. */
  async keysWhere({ name, collection }: SchemeProjection, condition: Condition): Promise<readonly string[]> {
    await this.#upToDate([name]);
    const keys: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.#store.find<Document>(collection.name, { where: [condition], limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
      keys.push(...page.documents.map(({ key }) => key));
      cursor = page.next;
    } while (cursor !== undefined);
    return keys;
  }
}
