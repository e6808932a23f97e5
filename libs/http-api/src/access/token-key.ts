import { readFile } from 'node:fs/promises';
import { exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { isAbsent } from './absent.js';
import { replaceFile } from './replace-file.js';

export interface TokenKey {
  readonly privateKey: Awaited<ReturnType<typeof importJWK>>;
  readonly publicKey: Awaited<ReturnType<typeof importJWK>>;
}

/** The Ed25519 key that signs tokens, made on the first start and kept in a file of this user alone. */
export async function openTokenKey(path: string): Promise<TokenKey> {
  const jwk = (await readKey(path)) ?? (await makeKey(path));
  const { d: _, ...open } = jwk;
  return { privateKey: await importJWK(jwk, 'EdDSA'), publicKey: await importJWK(open, 'EdDSA') };
}

async function readKey(path: string): Promise<JWK | undefined> {
  try {
    const parsed: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof parsed !== 'object' || parsed === null || !('d' in parsed)) throw new Error(`${path} does not hold a key; remove it to have another made, which ends all sessions.`);
    return parsed as JWK;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

async function makeKey(path: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const jwk = await exportJWK(privateKey);
  await replaceFile(path, `${JSON.stringify(jwk)}\n`);
  return jwk;
}
