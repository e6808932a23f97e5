import { KeyError, NoteError, parseProof, provenEvent, type ProvenEvent, readVerifierKey, type VerifierKey } from '@zhubao/evidence';
import { type BundleVerdict, verifyBundle } from '@zhubao/evidence-bundle';
import { ProblemError } from '../problems/problem.js';

/** What a receipt proves, or why it proves nothing. */
export type ReceiptFinding = { readonly proven: ProvenEvent; readonly index: number } | { readonly why: string };
/** What came of a file: of a bundle, or of a receipt for one event. */
export type FileFinding = { readonly bundle: BundleVerdict } | { readonly receipt: ReceiptFinding };

const RECEIPT = 'c2sp.org/tlog-proof';

/** Proves a bundle or a receipt with these public keys, one a line. @throws ProblemError for a line that is no key */
export async function verifyFile(file: Blob, keys: string): Promise<FileFinding> {
  const isReceipt = (await file.slice(0, RECEIPT.length).text()) === RECEIPT;
  return isReceipt ? { receipt: receiptOf(await file.text(), keysIn(keys)) } : { bundle: await verifyInBrowser(file, keys) };
}

/** Proves a bundle. @throws ProblemError for a line that is no key */
export async function verifyInBrowser(bundle: Blob, keys: string): Promise<BundleVerdict> {
  return verifyBundle([new Uint8Array(await bundle.arrayBuffer())], keysIn(keys));
}

function receiptOf(text: string, keys: readonly VerifierKey[]): ReceiptFinding {
  try {
    const proof = parseProof(text);
    return { proven: provenEvent(proof, keys), index: proof.index };
  } catch (error) {
    if (error instanceof NoteError) return { why: error.message };
    throw error;
  }
}

function keysIn(lines: string): readonly VerifierKey[] {
  return lines.split('\n').map((line) => line.trim()).filter((line) => line !== '').map(keyIn);
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
