import type { SchemeProjection } from '@zhubao/domain';
import type { EventStore, Fork } from '@zhubao/event-store';
import type { Condition } from '@zhubao/read-models';
import { decodeEvent } from '../engine/decode-event.js';
import type { Register } from '../processes/register.js';

const PAGE = 500;

/**
 * Whom processes must look after on a fork. The read models stand where the log stands, which may be behind the fork's position:
 * whatever was touched since, and whatever the fork itself touched, is looked after too. Nobody is missed, and who needs nothing
 * is left as they are by the rule itself; so no read model is folded for a fork.
 */
export class ForkedRegister implements Register {
  constructor(
    private readonly live: Register,
    private readonly log: EventStore,
    private readonly fork: Fork,
    /** Whether a subject is known to the fork, and not only to what came after it. */
    private readonly isThere: (projection: SchemeProjection, key: string) => Promise<boolean>,
  ) {}

  async keysWhere(projection: SchemeProjection, condition: Condition): Promise<readonly string[]> {
    const keys = new Set(await this.live.keysWhere(projection, condition));
    const touch = (event: Parameters<typeof decodeEvent>[0]): void => {
      if (projection.handles.some((type) => type === event.type)) for (const key of projection.keys(decodeEvent(event))) keys.add(key);
    };
    for (let after = this.fork.at; ; ) {
      const page = await this.log.readAll({ ...(after === undefined ? {} : { after }), limit: PAGE });
      page.forEach(touch);
      after = page.at(-1)?.position;
      if (page.length < PAGE) break;
    }
    this.fork.written.forEach(touch);
    const found = await Promise.all([...keys].map(async (key) => ((await this.isThere(projection, key)) ? [key] : [])));
    return found.flat();
  }
}
