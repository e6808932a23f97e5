import { rm } from 'node:fs/promises';

/** Removes what `jest.begin.mjs` has made. */
export default async function end() {
  await rm(process.env.BEGUN_ALIKE, { recursive: true, force: true });
}
