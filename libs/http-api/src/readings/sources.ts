import { Engine, StoredPast } from '@zhubao/application';
import { type AskedPoint, type Point, pointOf, PROJECTIONS, type LogExtentDocument, WHOLE_LOG, civilDateAt } from '@zhubao/domain';
import type { Document, Page, Query, StoredDocument } from '@zhubao/read-models';

/** Where answers come from: read models as they are, or as they were at a point in time. */
export class Sources {
  readonly past: StoredPast;

  constructor(readonly engine: Engine) {
    this.past = new StoredPast(engine.readModels, engine.events, PROJECTIONS);
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

  async extent(): Promise<LogExtentDocument | undefined> {
    return (await this.readModels.get('logExtent', WHOLE_LOG))?.document as unknown as LogExtentDocument | undefined;
  }
}
