import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

interface SigningKey extends KeyPair {
  readonly kid: string;
  readonly open: JWK;
}

/** A small identity provider: discovery, keys, and tokens as a spec wants them. */
export class IdentityProvider {
  /** Asked for so far. */
  readonly asked = { configuration: 0, keys: 0 };
  /** `down`: answers 500; `silent`: answers nothing. */
  state: 'up' | 'down' | 'silent' = 'up';
  /** As it calls itself; its address by default. */
  name = '';
  keys: readonly SigningKey[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<IdentityProvider> {
    const server = createServer();
    const provider = new IdentityProvider(server);
    server.on('request', ({ url }, response) => {
      const isKeys = url === '/keys';
      provider.asked[isKeys ? 'keys' : 'configuration'] += 1;
      if (provider.state === 'silent') return;
      response.statusCode = provider.state === 'up' ? 200 : 500;
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(isKeys ? { keys: provider.keys.map(({ open }) => open) } : { issuer: provider.name || provider.url, jwks_uri: `${provider.url}/keys` }));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    await provider.rotate('first');
    return provider;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Signs with another key from now on, and shows that one alone. */
  async rotate(kid: string, algorithm = 'ES256'): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
    this.keys = [{ kid, privateKey, publicKey, open: { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' } }];
  }

  token(claims: JWTPayload, { header = {}, by = this.keys[0] }: { readonly header?: object; readonly by?: SigningKey | undefined } = {}): Promise<string> {
    if (by === undefined) throw new Error('The provider has no key.');
    return new SignJWT(claims).setProtectedHeader({ alg: String(by.open.alg), kid: by.kid, ...header }).sign(by.privateKey);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
