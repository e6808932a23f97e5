import { Engine, KeptHindsight, StoredPast } from '@zhubao/application';
import { type AskedPoint, type Point, pointOf, PROJECTIONS, type LogExtentDocument, WHOLE_LOG, civilDateAt } from '@zhubao/domain';
import type { AccountDesk } from '../access/account-desk.js';
import { type Condition, type Document, maximumPageSize, type Page, type Query, type StoredDocument, UnknownCollectionError } from '@zhubao/read-models';

/** Where answers come from: read models as they are, or as they were at a point in time. */
export class Sources {
  readonly past: StoredPast;
  /** Of the whole log, which the first who asks waits for. */
  readonly hindsight: KeptHindsight;

  /** `accounts`: where there are local ones. */
  constructor(readonly engine: Engine, readonly accounts?: AccountDesk) {
    this.past = new StoredPast(engine.readModels, engine.events, PROJECTIONS);
    this.hindsight = new KeptHindsight(engine.events);
  }

  get events(): Engine['events'] {
    return this.engine.events;
  }

  get readModels(): Engine['readModels'] {
    return this.engine.readModels;
  }

  async get<D extends object>(collection: string, key: string, asked: AskedPoint | undefined): Promise<D | undefined> {
    const found: StoredDocument | undefined = asked === undefined ? await this.readModels.get(collection, key) : await this.past.get(collection, key, await this.pointOf(asked));
    return found?.document as unknown as D | undefined;
  }

  async find(collection: string, query: Query, asked: AskedPoint | undefined): Promise<Page<Document>> {
    return asked === undefined ? this.readModels.find(collection, query) : this.past.find(collection, query, await this.pointOf(asked));
  }

  /** Every document that meets the conditions, page by page. */
  async *all<D extends object>(collection: string, where: readonly Condition[], asked: AskedPoint | undefined): AsyncGenerator<D, void, undefined> {
    let cursor: string | undefined;
    do {
      const page = await this.find(collection, { where, limit: maximumPageSize, ...(cursor === undefined ? {} : { cursor }) }, asked);
      for (const { document } of page.documents) yield document as unknown as D;
      cursor = page.next;
    } while (cursor !== undefined);
  }

  async collect<D extends object>(collection: string, where: readonly Condition[], asked: AskedPoint | undefined): Promise<readonly D[]> {
    const found: D[] = [];
    for await (const document of this.all<D>(collection, where, asked)) found.push(document);
    return found;
  }

  /** The agreements of a bank, whenever they were signed: the most that one bank has in a scheme is known, and more are an error. */
  async agreementsOf(bankId: string): Promise<ReadonlySet<string>> {
    const page = await this.readModels.find('pools', { where: [{ field: 'bankId', equals: bankId }], limit: maximumPageSize });
    if (page.next !== undefined) throw new Error(`Bank ${bankId} has more than ${maximumPageSize} agreements; raise the limit of what is looked up.`);
    return new Set(page.documents.map(({ key }) => key));
  }

  /** Both clocks of a point: one that is left out is that of what the read models have seen. */
  async pointOf(asked: AskedPoint): Promise<Point> {
    return pointOf(asked, (await this.extent())?.knownAt ?? this.engine.clock.now());
  }

  /** The point that an answer speaks of: the asked one, or now. */
  async spokenOf(asked: AskedPoint | undefined): Promise<Point> {
    if (asked !== undefined) return this.pointOf(asked);
    const knownAt = (await this.extent())?.knownAt ?? this.engine.clock.now();
    return { knownAt, asOf: civilDateAt(knownAt) };
  }

  /** What the read models have seen; `undefined` while nothing was ever folded. */
  async extent(): Promise<LogExtentDocument | undefined> {
    try {
      return (await this.readModels.get('logExtent', WHOLE_LOG))?.document as unknown as LogExtentDocument | undefined;
    } catch (error) {
      if (error instanceof UnknownCollectionError) return undefined;
      throw error;
    }
  }
}
