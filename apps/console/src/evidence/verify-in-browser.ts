import { KeyError, readVerifierKey, type VerifierKey } from '@zhubao/evidence';
import { type BundleVerdict, verifyBundle } from '@zhubao/evidence-bundle';
import { ProblemError } from '../problems/problem.js';

/** Proves a bundle with these public keys, one a line. @throws ProblemError for a line that is no key */
export async function verifyInBrowser(bundle: Blob, keys: string): Promise<BundleVerdict> {
  const read = keys.split('\n').map((line) => line.trim()).filter((line) => line !== '').map(keyIn);
  return verifyBundle([new Uint8Array(await bundle.arrayBuffer())], read);
}

function keyIn(line: string): VerifierKey {
  try {
    return readVerifierKey(line);
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    const [zh, en] = [`“${line.slice(0, 40)}”不是公钥；公钥形如 name+hash+key，由签名方提供。`, `“${line.slice(0, 40)}” is no public key (${error.message}); it looks like name+hash+key and comes from who signs.`];
    throw new ProblemError({ type: 'about:blank', title: '公钥无法读取 · Not a key', status: 0, detail: zh, code: 'KEY_UNREADABLE', zh, en });
  }
}
