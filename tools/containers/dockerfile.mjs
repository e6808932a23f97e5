import { code, commandFaults, holdsSecret, isPinned } from './code.mjs';

/** What is wrong with a Dockerfile of ours. */
export function dockerfileFaults(text) {
  const instructions = instructionsOf(text);
  const of = (name) => instructions.filter(({ instruction }) => instruction === name).map(({ rest }) => rest);
  const last = (name) => of(name).at(-1);
  const stages = of('FROM').map((rest) => rest.split(/\s+AS\s+/iu));
  const faults = [];
  for (const [image] of stages) if (!isPinned(image)) faults.push(`FROM ${image} is not pinned by a version`);
  if (stages.length < 2) faults.push('what builds it is left in it: build in a stage of its own');
  if (last('USER') === undefined || /^(root|0)\b/u.test(last('USER'))) faults.push('it runs as root');
  if (last('HEALTHCHECK') === undefined) faults.push('it has no HEALTHCHECK');
  for (const rest of of('ADD')) faults.push(`ADD ${rest}: COPY says what is meant, and fetches nothing`);
  for (const rest of of('RUN')) if (/\b(curl|wget)\b/u.test(rest)) faults.push('RUN fetches something that no lock file names');
  for (const [name, value] of [...of('ENV'), ...of('ARG')].flatMap(pairsOf)) {
    if (holdsSecret(name, value)) faults.push(`${name} holds a secret, which stays in the image`);
    if (/^(ZHUBAO|EVENTSTOREDB|MONGODB)_/u.test(name) && !code.variables.has(name)) faults.push(`the code reads no ${name}`);
  }
  const ports = new Set(code.ports.values());
  for (const port of of('EXPOSE').flatMap((rest) => rest.split(/\s+/u))) if (!ports.has(Number(port))) faults.push(`nothing listens on port ${port}`);
  for (const [, port, path] of text.matchAll(/127\.0\.0\.1:(\d+)(\/[a-z/]*)/gu)) {
    if (!ports.has(Number(port)) || !code.paths.has(path)) faults.push(`nothing answers at :${port}${path}`);
  }
  return [...faults, ...commandFaults(JSON.parse(last('CMD') ?? '[""]'))];
}

function instructionsOf(text) {
  const lines = text.replace(/^\s*#.*\n/gmu, '').replace(/\\\n/gu, ' ').split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => /^(\w+)\s+(.*)$/su.exec(line.trim())).map(([, instruction, rest]) => ({ instruction: instruction.toUpperCase(), rest }));
}

function pairsOf(rest) {
  return [...rest.matchAll(/([A-Z_]+)(?:=(\S*))?/gu)].map(([, name, value = '']) => [name, value]);
}
