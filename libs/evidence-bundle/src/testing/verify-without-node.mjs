/**
 * Loads the built verifier, and all that it imports, into a context whose globals are those of the web: whatever asks for a
 * module or a global of Node fails. The bundle comes on stdin, the public key as an argument.
 */
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const web = { TextEncoder, TextDecoder, atob, btoa };
const context = vm.createContext({ ...web });
const modules = new Map();

function load(url) {
  if (url.startsWith('node:')) throw new Error(`${url} is asked for`);
  if (!modules.has(url)) modules.set(url, new vm.SourceTextModule(readFileSync(fileURLToPath(url), 'utf8'), { context, identifier: url }));
  return modules.get(url);
}

/** Where a bundler for browsers finds it: a package that is no module by itself names the file that is. */
function found(specifier, from) {
  if (specifier.startsWith('.')) return new URL(specifier, from).href;
  const url = import.meta.resolve(specifier);
  const manifest = findPackageJSON(specifier, from);
  const { type, module } = JSON.parse(readFileSync(manifest, 'utf8'));
  return type === 'module' || module === undefined || url.endsWith('.mjs') ? url : new URL(module, `file://${manifest}`).href;
}

async function linked(url) {
  const module = load(url);
  if (module.status === 'unlinked') await module.link((specifier, from) => load(found(specifier, from.identifier)));
  await module.evaluate();
  return module.namespace;
}

const { verifyBundle } = await linked(import.meta.resolve('@zhubao/evidence-bundle'));
const { readVerifierKey } = await linked(import.meta.resolve('@zhubao/evidence'));
const verdict = await verifyBundle([readFileSync(0)], [readVerifierKey(process.argv[2])]);
const globals = Object.fromEntries(['process', 'Buffer', 'require'].map((name) => [name, vm.runInContext(`typeof ${name}`, context)]));
process.stdout.write(JSON.stringify({ verdict: verdict.verdict, figures: verdict.figures, globals }));
