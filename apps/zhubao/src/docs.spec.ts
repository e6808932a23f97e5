import { execFile } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { fen, yuan } from '@zhubao/domain';
import { runInto } from './cli/run.js';
import { openTemporaryStores } from '@zhubao/stores';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PAGES = ['README.md', 'README.zh-CN.md', ...globSync('docs/**/*.md', { cwd: ROOT })];

/** Where a page links to inside the repository. */
function linksOf(page: string): readonly string[] {
  const text = readFileSync(resolve(ROOT, page), 'utf8');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target]) => (target === undefined || /^(https?:|#)/.test(target) ? [] : [target.split('#')[0] ?? target]));
}

describe('the pages', () => {
  it.each(PAGES)('%s links to what is there', (page) => {
    const missing = linksOf(page).filter((target) => !existsSync(resolve(ROOT, dirname(page), target)));
    expect(missing).toEqual([]);
  });

  it('hold the event catalogue of the types as they are', async () => {
    const check = promisify(execFile)(process.execPath, [resolve(ROOT, 'tools/event-catalogue.mjs'), '--check']);
    await expect(check).resolves.toMatchObject({ stderr: '' });
  });

  it("hold the client's types as the API declares them", async () => {
    const check = promisify(execFile)(process.execPath, [resolve(ROOT, 'tools/api-client.mjs'), '--check']);
    await expect(check).resolves.toMatchObject({ stderr: '' });
  });

  it('show the year as it runs today', async () => {
    const stores = await openTemporaryStores();
    try {
      const { result, report } = await runInto(stores, [resolve(ROOT, 'examples/year.jsonl')], 0);
      const { accepted, rejected } = result;
      for (const page of ['README.md', 'README.zh-CN.md']) {
        const text = readFileSync(resolve(ROOT, page), 'utf8');
        expect(text).toContain(`${accepted} lines accepted, ${rejected.length} refused as expected, 0 unexpected`);
        expect(text).toContain(`(position ${report.position}, ${report.events} events)`);
        expect(text).toContain(`Journal balanced: ${yuan(fen(report.journal.debitsFen))} on each side`);
      }
    } finally {
      await stores.close();
    }
  });
});
