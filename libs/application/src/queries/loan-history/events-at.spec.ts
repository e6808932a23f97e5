import { describe, expect, it } from '@jest/globals';
import type { EventStore, RecordedPlace } from '@zhubao/event-store';
import { eventsAt } from './events-at.js';

const at = (revision: number): RecordedPlace => ({ stream: 'loan-A', revision, position: revision });

/** A log of one stream, and how many places each read asked for. */
function logOf(length: number) {
  const asked: number[] = [];
  const log: Pick<EventStore, 'readPlaces'> = {
    async readPlaces(places) {
      asked.push(places.length);
      return places.map((place) => (place.revision < length ? { ...place, id: `${place.revision}`, type: 'LoanClosed', data: {}, metadata: {} } : undefined));
    },
  };
  return { log, asked };
}

describe('Events at places', () => {
  it('come in the order of the places, a thousand at a time', async () => {
    const { log, asked } = logOf(2_500);
    const places = Array.from({ length: 2_500 }, (_, revision) => at(revision));
    expect((await eventsAt(log, places)).map(({ revision }) => revision)).toEqual(places.map(({ revision }) => revision));
    expect(asked).toEqual([1_000, 1_000, 500]);
  });

  it('that the log does not hold are named, with what to do', async () => {
    await expect(eventsAt(logOf(1).log, [at(0), at(1)])).rejects.toThrow('Event 1 of loan-A is named by a read model but not in the log; run "zhubao verify"');
  });
});
