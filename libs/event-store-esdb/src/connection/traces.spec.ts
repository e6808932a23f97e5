import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';

const password = 'geh-heim';

it('the traces of the client, switched on, hold no password', async () => {
  const written: string[] = [];
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  const folder = mkdtempSync(join(tmpdir(), 'esdb-traces-'));
  process.env['DEBUG'] = 'esdb*';
  try {
    // The client looks at DEBUG when it is loaded.
    const { EsdbDouble, scripted, selfSignedCertificate } = await import('@zhubao/event-store-esdb-double');
    const { openEsdbEventStore, User } = await import('../index.js');
    const tls = selfSignedCertificate();
    writeFileSync(join(folder, 'ca.pem'), tls.certificate);
    const double = await EsdbDouble.start({ tls, users: { zhang: password } });
    const store = await openEsdbEventStore({
      connection: `${double.url}&tlsCAFile=${encodeURIComponent(join(folder, 'ca.pem'))}`,
      user: new User('zhang', password),
      onNotice: () => undefined,
    });
    double.faults.appends = scripted({ effect: 'written', answer: 'cut' });
    await store.append('loan-1', 'any', [{ id: '00000000-0000-4000-8000-000000000001', type: 'T', data: {}, metadata: {} }]);
    await store.close();
    await double.stop();
  } finally {
    stderr.mockRestore();
    delete process.env['DEBUG'];
    rmSync(folder, { recursive: true });
  }
  const traces = written.join('');
  expect(traces).toContain('esdb:connection');
  expect(traces).not.toContain(password);
  expect(traces).not.toContain(Buffer.from(`zhang:${password}`).toString('base64'));
});
