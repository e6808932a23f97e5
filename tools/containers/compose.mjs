import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { admissionFaults, takesCommands } from './admission.mjs';
import { code, commandFaults, holdsSecret, isPinned, read } from './code.mjs';

const schema = JSON.parse(read('docker/schema/compose-spec.json'));
// Its dialect under the name by which validators know it.
schema.$schema = 'http://json-schema.org/draft-07/schema#';
const fits = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

export const composeOf = (path) => parse(read(path), { merge: true });

/** Switches that trade the log's safety for ease. `tls=false` is how a client is told of the first. */
const unsafe = /INSECURE|MEM_DB|UNSAFE|SKIP_DB_VERIFY|ALLOW_ANONYMOUS|tls=false|tlsAllowInvalid|tlsInsecure/u;

/**
 * What is wrong with a compose file of ours.
 * @param mayBeUnsafe whether it is for trying out, without encryption and users
 */
export function composeFaults(file, { mayBeUnsafe }) {
  // What follows can rely upon the shape.
  if (!fits(file)) return fits.errors.map(({ instancePath, message }) => `the schema: ${instancePath} ${message}`);
  const faults = [];
  const services = Object.entries(file.services ?? {});
  for (const [name, service] of services) {
    for (const fault of [...imageFaults(service), ...hardeningFaults(service), ...storageFaults(service, file), ...orderFaults(service, file), ...settingFaults(service, file)]) faults.push(`${name}: ${fault}`);
    if (!mayBeUnsafe && unsafe.test(JSON.stringify(service))) faults.push(`${name}: ${unsafe.exec(JSON.stringify(service))[0]} is not for what is relied upon`);
  }
  const used = new Set(services.flatMap(([, { secrets = [] }]) => secrets));
  for (const [name, secret] of Object.entries(file.secrets ?? {})) {
    if (!/^\.\/secrets\//u.test(secret.file ?? '')) faults.push(`the secret ${name} is not a file of ./secrets`);
    if (!used.has(name)) faults.push(`nobody reads the secret ${name}`);
  }
  return faults;
}

const isOurs = ({ image }) => image?.startsWith('zhubao:') ?? false;
const isOneShot = ({ restart }) => restart === 'no';

function* imageFaults({ image }) {
  if (!isPinned(image ?? '')) yield `${image} is not pinned by a version`;
}

function* hardeningFaults(service) {
  if (!['no', 'unless-stopped'].includes(service.restart)) yield 'it does not say whether it starts again';
  if (!service.cap_drop?.includes('ALL')) yield 'it keeps capabilities';
  if (!service.security_opt?.includes('no-new-privileges:true')) yield 'it may gain privileges';
  if (service.privileged === true || service.network_mode === 'host' || service.pid === 'host') yield 'it has the run of the machine';
  const { cpus, memory } = service.deploy?.resources?.limits ?? {};
  if (cpus === undefined || memory === undefined) yield 'nothing limits its processors and memory';
  if (service.read_only !== true) yield 'it can write to its own image';
  for (const port of service.ports ?? []) if (!/^127\.0\.0\.1:\d+:\d+$/u.test(String(port))) yield `port ${port} can be reached from other machines`;
  if (service.healthcheck === undefined && !isOneShot(service) && !isOurs(service)) yield 'nobody asks for its health';
}

function* storageFaults({ volumes = [], secrets = [] }, file) {
  for (const volume of volumes) {
    const [source, , mode] = String(volume).split(':');
    if (source.startsWith('.') ? mode !== 'ro' : !(source in (file.volumes ?? {}))) yield `volume ${volume} is neither named nor a file to read`;
  }
  for (const secret of secrets) if (!(secret in (file.secrets ?? {}))) yield `there is no secret ${secret}`;
}

function* orderFaults({ depends_on: before = {} }, file) {
  for (const [name, { condition }] of Object.entries(before)) {
    const service = file.services[name];
    if (service === undefined) yield `it waits for ${name}, which there is not`;
    else if (isOneShot(service) !== (condition === 'service_completed_successfully')) yield `it waits for ${name} to be ${condition}`;
  }
}

function* settingFaults(service, file) {
  const environment = Object.entries(service.environment ?? {}).map(([name, value]) => [name, String(value)]);
  for (const [name, value] of environment) {
    if (holdsSecret(name, value)) yield `${name} holds a secret`;
    if (!isOurs(service)) continue;
    if (/^(ZHUBAO|EVENTSTOREDB|MONGODB)_/u.test(name) && !code.variables.has(name)) yield `the code reads no ${name}`;
    for (const host of name === 'ZHUBAO_OIDC_ISSUER' ? [] : hostsOf(value)) if (!(host in file.services)) yield `${name} names ${host}, which there is not`;
    const secret = /^\/run\/secrets\/(.*)$/u.exec(value)?.[1];
    if (secret !== undefined && !service.secrets?.includes(secret)) yield `${name} names a secret that it is not given`;
  }
  if (!isOurs(service)) return;
  yield* commandFaults(service.command ?? []);
  if (takesCommands(service.command)) {
    const folders = (service.volumes ?? []).map((volume) => String(volume).split(':')).filter(([, , mode]) => mode !== 'ro').map(([, folder]) => folder);
    yield* admissionFaults(Object.fromEntries(environment), folders, Object.values(file.services).filter(({ command }) => takesCommands(command)).length);
  }
  const port = code.ports.get(service.command?.[0]);
  for (const published of service.ports ?? []) if (Number(String(published).split(':').at(-1)) !== port) yield `nothing listens on the port of ${published}`;
  for (const [, asked, path] of JSON.stringify(service.healthcheck ?? {}).matchAll(/127\.0\.0\.1:(\d+)(\/[a-z/]*)/gu)) {
    if (Number(asked) !== port || !code.paths.has(path)) yield `its health is not at :${asked}${path}`;
  }
}

function hostsOf(url) {
  const authority = /^[a-z+]+:\/\/([^/?]+)/u.exec(url)?.[1];
  return authority === undefined ? [] : authority.split(',').map((host) => host.split(':')[0]);
}
