// Writes libs/api-client/src/schema.ts from the API's own OpenAPI document, so that the client's types are the server's
// declarations, and event-names.ts from the catalogue of events, so that a client calls them as the server does; with --check it
// only says whether the files are current (exit 1 when not).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { EVENT_CATALOGUE } from '../libs/domain/dist/index.js';
import { openApiDocument } from '../libs/http-api/dist/index.js';

const FOLDER = new URL('../libs/api-client/src/', import.meta.url);
const HEAD = "// Written by tools/api-client.mjs from the API's declarations; not to be edited.\n";

const types = astToString(await openapiTS(openApiDocument('0.0.0'), { alphabetize: false, silent: true }));
const names = Object.entries(EVENT_CATALOGUE).map(([type, { zh }]) => `  ${type}: '${zh}',\n`).join('');
const files = {
  'schema.ts': `${HEAD}${types}`,
  'event-names.ts': `${HEAD}\n/** What each event is called in Chinese. */\nexport const EVENT_NAMES: Readonly<Record<string, string>> = {\n${names}};\n`,
};
for (const [name, text] of Object.entries(files)) {
  const file = fileURLToPath(new URL(name, FOLDER));
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`libs/api-client/src/${name} is not what the API declares: run "npm run client".\n`);
    process.exitCode = 1;
  }
}
