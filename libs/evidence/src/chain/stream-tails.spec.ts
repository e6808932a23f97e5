import { describe, expect, it } from '@jest/globals';
import { rootOfJoint } from '../merkle/joint-proof.js';
import { leafOfTail, StreamTails, tailsLine, tailsOf } from './stream-tails.js';

const hash = (digit: string): string => digit.repeat(64);

describe('the ends of streams', () => {
  it('have one root, whatever the order in which streams were met, and another once any stream goes on', () => {
    const [one, other] = [new StreamTails(), new StreamTails()];
    one.add({ stream: 'pool-ccb', revision: 0, hash: hash('1') });
    one.add({ stream: 'loan-L1', revision: 3, hash: hash('2') });
    one.add({ stream: 'pool-ccb', revision: 1, hash: hash('3') });
    other.add({ stream: 'loan-L1', revision: 3, hash: hash('2') });
    other.add({ stream: 'pool-ccb', revision: 1, hash: hash('3') });
    expect(one.root()).toEqual(other.root());
    expect(one.root().root).toEqual(rootOfJoint(one.inOrder().map((tail, index) => ({ index, hash: leafOfTail(tail) })), 2, []));
    other.add({ stream: 'loan-L1', revision: 4, hash: hash('2') });
    expect(one.root()).not.toEqual(other.root());
  });

  it('stand in a checkpoint as one line, and are read back from it', () => {
    const tails = new StreamTails();
    tails.add({ stream: 'loan-L1', revision: 0, hash: hash('a') });
    const line = tailsLine(tails.root());
    expect(line).toMatch(/^zhubao-streams 1 [A-Za-z0-9+/]{43}=$/);
    expect(tailsOf(['something else', line])).toEqual(tails.root());
  });

  it.each([[[]], [['zhubao-streams 1 AAAA']], [['zhubao-streams']], [['zhubao-streams -1 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=']], [Array(2).fill('zhubao-streams 0 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')]])('are not said by %j', (extensions) => {
    expect(tailsOf(extensions)).toBeUndefined();
  });
});
