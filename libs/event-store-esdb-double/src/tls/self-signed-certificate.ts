import { generateKeyPairSync, sign } from 'node:crypto';
import { bits, objectId, octets, sequence, setOf, small, tagged, text, time, yes } from './der.js';

const ids = { ecdsaWithSha256: '1.2.840.10045.4.3.2', commonName: '2.5.4.3', basicConstraints: '2.5.29.19', subjectAltName: '2.5.29.17' };
const dayMs = 86_400_000;

/** A certificate of 127.0.0.1, made for one run: none has to be kept, and none runs out. It is its own authority. */
export function selfSignedCertificate(): { readonly key: string; readonly certificate: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(objectId(ids.ecdsaWithSha256));
  const name = sequence(setOf(sequence(objectId(ids.commonName), text('EventStoreDB double'))));
  const now = Date.now();
  const body = sequence(
    tagged(0xa0, small(2)),
    small(1),
    algorithm,
    name,
    sequence(time(new Date(now - dayMs)), time(new Date(now + dayMs))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(
      0xa3,
      sequence(
        sequence(objectId(ids.basicConstraints), yes(), octets(sequence(yes()))),
        sequence(objectId(ids.subjectAltName), octets(sequence(tagged(0x87, Buffer.from([127, 0, 0, 1]))))),
      ),
    ),
  );
  const certificate = sequence(body, algorithm, bits(sign('sha256', body, privateKey)));
  const lines = certificate.toString('base64').match(/.{1,64}/gu) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  };
}
