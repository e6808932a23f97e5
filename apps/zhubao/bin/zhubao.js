#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  process.stderr.write(`zhubao needs Node ${NEEDED}; this is ${process.version}. Start it with "npx zhubao", which uses the one installed beside it.\n`);
  process.exitCode = 2;
} else if (!existsSync(main)) {
  process.stderr.write('zhubao is not built yet: run "npm ci" or "npm run build" in the project folder first.\n');
  process.exitCode = 2;
} else {
  await import(main);
}
