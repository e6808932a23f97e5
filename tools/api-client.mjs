// Writes libs/api-client/src/schema.ts from the API's own OpenAPI document, so that the client's types are the server's
// declarations, and words.ts from its words, so that a client calls states, commands and events as the server's files do; with
// --check it only says whether the files are current (exit 1 when not).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { ALL_WORDS, openApiDocument } from '../libs/http-api/dist/index.js';

const FOLDER = new URL('../libs/api-client/src/', import.meta.url);
const HEAD = "// Written by tools/api-client.mjs from the API's declarations; not to be edited.\n";

const types = astToString(await openapiTS(openApiDocument('0.0.0'), { alphabetize: false, silent: true }));
const quoted = (text) => `'${text.replaceAll("'", "\\'")}'`;
const codes = (words) => Object.entries(words).map(([code, { zh, en }]) => `  ${/^\w+$/.test(code) ? code : quoted(code)}: { zh: ${quoted(zh)}, en: ${quoted(en)} },\n`).join('');
const tables = Object.entries(ALL_WORDS).map(([name, words]) => `export const ${name} = {\n${codes(words)}} as const;\n`).join('\n');
const files = { 'schema.ts': `${HEAD}${types}`, 'words.ts': `${HEAD}\n${tables}` };
for (const [name, text] of Object.entries(files)) {
  const file = fileURLToPath(new URL(name, FOLDER));
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`libs/api-client/src/${name} is not what the API declares: run "npm run client".\n`);
    process.exitCode = 1;
  }
}
