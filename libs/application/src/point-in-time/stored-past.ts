import type { Point, RecordedSchemeEvent, SchemeProjection } from '@zhubao/domain';
import type { EventStore } from '@zhubao/event-store';
import {
  type Condition, cursorAfter, type Document, headOf, maximumPageSize, meets, type Page, pageEndOf, type PageEnd, type Query, type ReadModelStore, requireQuery,
  comparison, type SortField, type StoredDocument, UnknownCollectionError,
} from '@zhubao/read-models';
import { epochAt } from '../projections/history/epochs.js';
import { listedFields } from '../projections/history/listed.js';
import { behindRowsOf, historyOf, type SpanRow } from '../projections/history/rows.js';
import { LateFacts } from './late-facts.js';
import type { PointInTime } from './point-in-time.js';
import { type Reach, reachOf } from './reach.js';
import { versionsAt } from './stored-versions.js';

/**
 * Points in time out of the versions that projections keep beside their documents. What a document was at the close of
 * the as-of day is looked up, and the facts that came late are folded onto it by its own projection.
 */
export class StoredPast implements PointInTime {
  readonly #store: ReadModelStore;
  readonly #projections: ReadonlyMap<string, SchemeProjection>;
  readonly #late: LateFacts;

  constructor(store: ReadModelStore, events: EventStore, projections: readonly SchemeProjection[]) {
    this.#store = store;
    this.#late = new LateFacts(store, events);
    this.#projections = new Map(projections.map((projection) => [projection.collection.name, projection]));
  }

  async get<D extends Document>(collection: string, key: string, point: Point): Promise<StoredDocument<D> | undefined> {
    const projection = this.#projection(collection);
    const reach = reachOf(point);
    return (await this.#document(projection, key, reach, await this.#late.of(projection.collection, key, reach))) as StoredDocument<D> | undefined;
  }

  async find<D extends Document>(collection: string, query: Query, point: Point): Promise<Page<D>> {
    requireQuery(query);
    const projection = this.#projection(collection);
    const reach = reachOf(point);
    const listed = new Set(listedFields(projection.collection));
    const isListed = [...(query.where ?? []), ...(query.sort ?? [])].every(({ field }) => listed.has(field));
    const page = (await (isListed ? this.#pageOfSpans(projection, query, reach) : this.#pageOfAll(projection, query, reach))) as Page<D>;
    return { ...page, documents: page.documents.map((document) => headOf(document, query.fieldsBefore)) };
  }

  async *all<D extends Document>(collection: string, point: Point): AsyncGenerator<StoredDocument<D>> {
    const projection = this.#projection(collection);
    const reach = reachOf(point);
    let cursor: string | undefined;
    do {
      const page: Page = await this.#pageOfSpans(projection, { limit: maximumPageSize, ...(cursor === undefined ? {} : { cursor }) }, reach);
      yield* page.documents as readonly StoredDocument<D>[];
      cursor = page.next;
    } while (cursor !== undefined);
  }

  #projection(collection: string): SchemeProjection {
    const projection = this.#projections.get(collection);
    if (projection === undefined) throw new UnknownCollectionError(collection);
    return projection;
  }

  async #document(projection: SchemeProjection, key: string, { wholeUpTo }: Reach, late: readonly RecordedSchemeEvent[]): Promise<StoredDocument | undefined> {
    const version = (await versionsAt(this.#store, projection.collection, [key], wholeUpTo)).get(key);
    if (late.length === 0) return version;
    let document: object | undefined = version?.document;
    let position = version?.position ?? 0;
    for (const event of late) {
      const after = projection.evolve(document, event, key);
      if (after !== document) position = event.position;
      document = after;
    }
    return document === undefined ? undefined : { key, position, document: document as Document };
  }

  /** What lists filter and sort by stands in spans; documents with late facts are put among the others as they then are. */
  async #pageOfSpans(projection: SchemeProjection, { where = [], sort = [], limit, cursor }: Query, reach: Reach): Promise<Page> {
    const late = await this.#late.all(projection.collection, reach);
    const end = cursor === undefined ? undefined : pageEndOf(cursor, sort);
    const rows: StoredDocument[] = await this.#touchedByLate(projection, late, where, sort, end, reach);
    const overlay = new Map(rows.map((row) => [row.key, row]));
    rows.push(...(await this.#spans(projection, late, where, sort, end, limit + 1, reach)));
    const ordered = rows.sort(comparison(sort));
    const shown = ordered.slice(0, limit);
    const listed = shown.flatMap(({ key }) => (overlay.has(key) ? [] : [key]));
    const versions = await versionsAt(this.#store, projection.collection, listed, reach.wholeUpTo);
    const documents = shown.map(({ key }) => {
      const document = overlay.get(key) ?? versions.get(key);
      if (document === undefined) throw new Error(`Document "${key}" of "${projection.collection.name}" is listed at ${reach.wholeUpTo} but has no version; rebuild the read model.`);
      return document;
    });
    const last = ordered[limit - 1];
    return ordered.length > limit && last !== undefined ? { documents, next: cursorAfter(last, sort) } : { documents };
  }

  async #touchedByLate(
    projection: SchemeProjection, late: ReadonlyMap<string, readonly RecordedSchemeEvent[]>, where: readonly Condition[], sort: readonly SortField[], end: PageEnd | undefined, reach: Reach,
  ): Promise<StoredDocument[]> {
    const found: StoredDocument[] = [];
    for (const [key, facts] of late) {
      const document = await this.#document(projection, key, reach, facts);
      if (document !== undefined && where.every((condition) => meets(document.document, condition)) && isBehind(document, sort, end)) found.push(document);
    }
    return found;
  }

  async #spans(
    projection: SchemeProjection, late: ReadonlyMap<string, unknown>, where: readonly Condition[], sort: readonly SortField[], end: PageEnd | undefined, limit: number, { wholeUpTo }: Reach,
  ): Promise<readonly StoredDocument[]> {
    const { spans } = historyOf(projection.collection);
    // The end of a span is exclusive.
    const epoch = await epochAt(this.#store, spans.name, wholeUpTo);
    const alive: readonly Condition[] = [{ field: 'epoch', equals: epoch }, { field: 'aliveFrom', to: wholeUpTo }, { field: 'aliveTo', from: `${wholeUpTo}+` }];
    const found: StoredDocument[] = [];
    let cursor = end === undefined ? undefined : cursorBehind(end, sort);
    do {
      const page: Page<SpanRow> = await this.#store.find<SpanRow>(spans.name, {
        where: [...alive, ...where], sort, limit: Math.min(limit, maximumPageSize), ...(cursor === undefined ? {} : { cursor }),
      });
      for (const { position, document } of page.documents) {
        if (!late.has(document.versionOf)) found.push({ key: document.versionOf, position, document });
      }
      cursor = page.next;
    } while (cursor !== undefined && found.length < limit);
    return found;
  }

  /** By fields that no index holds: every document is looked at, as it is among the live ones. */
  async #pageOfAll(projection: SchemeProjection, { where = [], sort = [], limit, cursor }: Query, reach: Reach): Promise<Page> {
    const end = cursor === undefined ? undefined : pageEndOf(cursor, sort);
    const found: StoredDocument[] = [];
    for await (const document of this.all(projection.collection.name, reach)) {
      if (where.every((condition) => meets(document.document, condition)) && isBehind(document, sort, end)) found.push(document);
    }
    const documents = found.sort(comparison(sort)).slice(0, limit);
    const last = documents.at(-1);
    return found.length > limit && last !== undefined ? { documents, next: cursorAfter(last, sort) } : { documents };
  }
}

function isBehind(document: StoredDocument, sort: readonly SortField[], end: PageEnd | undefined): boolean {
  if (end === undefined) return true;
  const last = { key: end.key, position: 0, document: Object.fromEntries(sort.map(({ field }, index) => [field, end.values[index] ?? null])) };
  return comparison(sort)(document, last) > 0;
}

/** A document's rows follow its key; upwards they all lie before the next document's. */
function cursorBehind({ key, values }: PageEnd, sort: readonly SortField[]): string {
  const document = Object.fromEntries(sort.map(({ field }, index) => [field, values[index] ?? null]));
  return cursorAfter({ key: sort.at(-1)?.descending === true ? key : behindRowsOf(key), position: 0, document }, sort);
}
