// Writes libs/api-client/src/schema.ts from the API's own OpenAPI document, so that the client's types are the server's
// declarations; with --check it only says whether the file is current (exit 1 when not).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { openApiDocument } from '../libs/http-api/dist/index.js';

const FILE = fileURLToPath(new URL('../libs/api-client/src/schema.ts', import.meta.url));

const types = astToString(await openapiTS(openApiDocument('0.0.0'), { alphabetize: false, silent: true }));
const text = `// Written by tools/api-client.mjs from the API's declarations; not to be edited.\n${types}`;
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== text) {
    process.stderr.write('libs/api-client/src/schema.ts is not what the API declares: run "npm run client".\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, text);
}
