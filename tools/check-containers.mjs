/**
 * Looks through what the engine is packed and run with, as far as that can be done without a container engine: the Dockerfile,
 * the compose files (also against their published schema) and the manifests for Kubernetes, each against the code that
 * they name settings, ports and commands of. Then it proves that every rule can fail.
 */
import { composeFaults, composeOf } from './containers/compose.mjs';
import { read } from './containers/code.mjs';
import { dockerfileFaults } from './containers/dockerfile.mjs';
import { kubernetesFaults, manifestsOf } from './containers/kubernetes.mjs';
import { violationsOf } from './containers/violations.mjs';

const files = {
  dockerfile: read('docker/Dockerfile'),
  oneNode: composeOf('docker/compose.one-node.yaml'),
  cluster: composeOf('docker/compose.cluster.yaml'),
  manifests: manifestsOf(),
};
const looked = {
  'docker/Dockerfile': dockerfileFaults(files.dockerfile),
  'docker/compose.one-node.yaml': composeFaults(files.oneNode, { mayBeUnsafe: true }),
  'docker/compose.cluster.yaml': composeFaults(files.cluster, { mayBeUnsafe: false }),
  'docker/kubernetes': kubernetesFaults(files.manifests),
};

let wrong = 0;
for (const [file, faults] of Object.entries(looked)) {
  wrong += faults.length;
  process.stdout.write(`${faults.length === 0 ? 'sound ' : 'FAULTY'}  ${file}\n${faults.map((fault) => `          ${fault}\n`).join('')}`);
}

const violations = violationsOf(files);
const missed = violations.filter(({ said, faults }) => !faults().some((fault) => fault.includes(said)));
for (const { what, said } of missed) process.stdout.write(`MISSED  ${what}: no fault says "${said}"\n`);
process.stdout.write(`${violations.length - missed.length} of ${violations.length} deliberate violations were told\n`);
if (wrong + missed.length > 0) process.exitCode = 1;
