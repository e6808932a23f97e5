import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { liveApi, type LivedApi } from './lived-api.js';
import { OFFICE } from './viewers.js';

let api: LivedApi;
beforeAll(async () => {
  api = await liveApi();
}, 60_000);
afterAll(() => api.close());

it('lives', async () => {
  const r = await api.get('loans', OFFICE);
  console.log(r.status, await r.text());
});
