import { describe, expect, it } from '@jest/globals';
import { linkTo, placeOfLink } from './event-link.js';

describe('A link to an event', () => {
  it.each([{ stream: 'loan-L1', revision: 12 }, { stream: 'pool-a@b', revision: 0 }])('leads back to $stream at $revision', (place) => {
    expect(placeOfLink(linkTo(place))).toEqual(place);
  });

  it.each(['loan-L1', '@loan-L1', 'x@loan-L1', '12@'])('"%s" is none', (text) => {
    expect(() => placeOfLink(text)).toThrow(`"${text}" is no link`);
  });
});
