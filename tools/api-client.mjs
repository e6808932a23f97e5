// Writes libs/api-client/src/schema.ts from the API's own OpenAPI document, so that the client's types are the server's
// declarations, and the words from its own, so that a client calls states, commands and events as the server's files do; with
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
const { EVENT_WORDS, COMMAND_WORDS, REPORT_FIELD_WORDS, ...states } = ALL_WORDS;
// What an event is called in English is its type in words, which a client has already.
const names = Object.entries(EVENT_WORDS).map(([type, { zh }]) => `  ${type}: ${quoted(zh)},\n`).join('');
const tablesOf = (some) => Object.entries(some).map(([name, words]) => `\nexport const ${name} = {\n${codes(words)}} as const;\n`).join('');
// In files of their own, so that a page loads what it says.
const files = {
  'schema.ts': `${HEAD}${types}`,
  'event-names.ts': `${HEAD}\n/** What each event is called in Chinese. */\nexport const EVENT_NAMES: Readonly<Record<string, string>> = {\n${names}};\n`,
  'command-words.ts': `${HEAD}${tablesOf({ COMMAND_WORDS })}`, 'report-field-words.ts': `${HEAD}${tablesOf({ REPORT_FIELD_WORDS })}`, 'words.ts': `${HEAD}${tablesOf(states)}`,
};
for (const [name, text] of Object.entries(files)) {
  const file = fileURLToPath(new URL(name, FOLDER));
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    process.stderr.write(`libs/api-client/src/${name} is not what the API declares: run "npm run client".\n`);
    process.exitCode = 1;
  }
}
