import { globSync } from 'node:fs';
import { parse, parseAllDocuments } from 'yaml';
import { admissionFaults, takesCommands } from './admission.mjs';
import { code, commandFaults, holdsSecret, isPinned, read, ROOT } from './code.mjs';

const FOLDER = 'docker/kubernetes';
const TEMPLATE = 'secret.template.yaml';

/** The manifests, by the file that they stand in. */
export function manifestsOf() {
  const files = globSync('*.yaml', { cwd: `${ROOT}${FOLDER}` }).filter((file) => file !== 'kustomization.yaml');
  return {
    kustomization: parse(read(`${FOLDER}/kustomization.yaml`)),
    files: Object.fromEntries(files.map((file) => [file, parseAllDocuments(read(`${FOLDER}/${file}`)).map((document) => document.toJS())])),
  };
}

/** Every field that these manifests use, looked up in the API reference of Kubernetes 1.32; a new one, or a slip of the pen, is told. */
const fields = new Set(
  `apiVersion kind metadata name namespace labels spec data stringData type replicas revisionHistoryLimit strategy rollingUpdate maxUnavailable maxSurge
  selector matchLabels template automountServiceAccountToken enableServiceLinks terminationGracePeriodSeconds securityContext runAsNonRoot runAsUser
  runAsGroup fsGroup seccompProfile topologySpreadConstraints maxSkew topologyKey whenUnsatisfiable labelSelector containers image command envFrom
  configMapRef ports containerPort startupProbe livenessProbe readinessProbe httpGet path port periodSeconds timeoutSeconds failureThreshold resources
  requests limits cpu memory allowPrivilegeEscalation readOnlyRootFilesystem capabilities drop volumeMounts mountPath readOnly volumes secret secretName
  defaultMode targetPort minAvailable unhealthyPodEvictionPolicy podSelector policyTypes ingress egress from to namespaceSelector protocol
  persistentVolumeClaim claimName accessModes`.split(/\s+/u),
);
/** Below these stand names of one's own. */
const open = new Set(['labels', 'matchLabels', 'data', 'stringData', 'requests', 'limits']);
const versions = { Namespace: 'v1', ConfigMap: 'v1', Secret: 'v1', Service: 'v1', PersistentVolumeClaim: 'v1', Deployment: 'apps/v1', PodDisruptionBudget: 'policy/v1', NetworkPolicy: 'networking.k8s.io/v1' };

/** What is wrong with the manifests. */
export function kubernetesFaults({ kustomization, files }) {
  const faults = [...listFaults(kustomization, Object.keys(files))];
  const all = Object.values(files).flat();
  const named = (kind) => all.filter((manifest) => manifest.kind === kind);
  for (const manifest of all) {
    const where = `${manifest.kind} ${manifest.metadata?.name}`;
    const rules = { Deployment: deploymentFaults, ConfigMap: configurationFaults, Secret: secretFaults, Service: serviceFaults, PodDisruptionBudget: budgetFaults, NetworkPolicy: policyFaults };
    const own = rules[manifest.kind]?.(manifest, named) ?? [];
    for (const fault of [...shapeFaults(manifest), ...own]) faults.push(`${where}: ${fault}`);
  }
  return faults;
}

function* listFaults({ resources, images }, files) {
  for (const file of resources) if (!files.includes(file)) yield `kustomization.yaml names ${file}, which there is not`;
  for (const file of files) if (file !== TEMPLATE && !resources.includes(file)) yield `kustomization.yaml leaves out ${file}`;
  if (resources.includes(TEMPLATE)) yield `kustomization.yaml would put ${TEMPLATE} over the real Secret`;
  for (const { name, newTag } of images) if (!isPinned(`${name}:${newTag}`)) yield `the image ${name} is not pinned by a version`;
}

function* shapeFaults(manifest) {
  if (versions[manifest.kind] !== manifest.apiVersion) yield `${manifest.apiVersion} is not where this kind belongs`;
  if (!manifest.metadata?.name) yield 'it has no name';
  yield* unknownFields(manifest, '');
}

function* unknownFields(value, path) {
  if (Array.isArray(value)) for (const item of value) yield* unknownFields(item, path);
  else if (value !== null && typeof value === 'object') {
    for (const [name, below] of Object.entries(value)) {
      // A label's name, which a selector of a Service holds directly.
      if (!fields.has(name) && !name.includes('/')) yield `${path}${name} is no field that is known here`;
      if (!open.has(name)) yield* unknownFields(below, `${path}${name}.`);
    }
  }
}

const carries = (labels, wanted) => Object.entries(wanted).every(([name, value]) => labels?.[name] === value);

function* deploymentFaults({ spec }, named) {
  const { metadata, spec: pod } = spec.template;
  const [container, ...more] = pod.containers;
  if (!carries(metadata.labels, spec.selector.matchLabels)) yield 'it does not select its own pods';
  if (spec.replicas < 2) yield 'one of it is none when a machine is drained';
  if (pod.automountServiceAccountToken !== false) yield 'it is given the keys of the cluster, which it does not need';
  if (pod.enableServiceLinks !== false) yield 'names of services become variables that it may take for its settings';
  if (pod.securityContext?.runAsNonRoot !== true || pod.securityContext.runAsUser === 0) yield 'it may run as root';
  if (pod.securityContext?.seccompProfile?.type !== 'RuntimeDefault') yield 'every call of the kernel is open to it';
  if (more.length > 0) yield 'more than one container is not looked through here';
  yield* containerFaults(container, pod, named, spec.replicas);
}

function* containerFaults(container, pod, named, replicas) {
  const { securityContext = {}, resources = {}, ports, command } = container;
  if (securityContext.allowPrivilegeEscalation !== false) yield 'it may gain privileges';
  if (securityContext.readOnlyRootFilesystem !== true) yield 'it can write to its own image';
  if (!securityContext.capabilities?.drop?.includes('ALL')) yield 'it keeps capabilities';
  for (const kind of ['requests', 'limits']) for (const what of ['cpu', 'memory']) if (resources[kind]?.[what] === undefined) yield `its ${kind} say nothing of ${what}`;
  yield* commandFaults(command);
  const [{ name, containerPort }] = ports;
  if (code.ports.get(command[0]) !== containerPort) yield `nothing listens on port ${containerPort}`;
  for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe']) {
    const asked = container[probe]?.httpGet;
    if (asked === undefined) yield `it has no ${probe}`;
    else if (asked.port !== name || !code.paths.has(asked.path)) yield `its ${probe} asks where nothing answers`;
  }
  if (container.livenessProbe?.httpGet.path === '/health/ready') yield 'it is killed for what a new start does not mend';
  for (const { configMapRef } of container.envFrom ?? []) if (!named('ConfigMap').some(({ metadata }) => metadata.name === configMapRef.name)) yield `there is no ConfigMap ${configMapRef.name}`;
  if (takesCommands(command)) {
    const settings = Object.assign({}, ...named('ConfigMap').filter(({ metadata }) => container.envFrom?.some(({ configMapRef }) => configMapRef.name === metadata.name)).map(({ data }) => data));
    const folders = container.volumeMounts.filter(({ readOnly }) => readOnly !== true).map(({ mountPath }) => mountPath);
    yield* admissionFaults(settings, folders, replicas);
    if (settings.ZHUBAO_OIDC_ISSUER !== undefined && !reachesProvider(named('NetworkPolicy'))) yield 'no policy lets it out to the identity provider';
  }
  for (const { name: volume, secret, persistentVolumeClaim: claim } of pod.volumes) {
    if (secret === undefined && claim === undefined) yield `the volume ${volume} is neither a Secret nor a claim`;
    if (secret !== undefined && !named('Secret').some(({ metadata }) => metadata.name === secret.secretName)) yield `there is no template of the Secret ${secret.secretName}`;
    if (claim !== undefined && !named('PersistentVolumeClaim').some(({ metadata }) => metadata.name === claim.claimName)) yield `nobody claims the volume ${claim.claimName}`;
  }
  for (const { name: volume } of container.volumeMounts) if (!pod.volumes.some((one) => one.name === volume)) yield `there is no volume ${volume}`;
}

/** Keys of a provider come over https. */
function reachesProvider(policies) {
  return policies.some(({ spec }) => spec.egress?.some(({ ports }) => ports?.some(({ port }) => port === 443)));
}

function* configurationFaults({ data }, named) {
  const mounts = named('Deployment').flatMap(({ spec }) => spec.template.spec.containers.flatMap(({ volumeMounts }) => volumeMounts.map(({ mountPath }) => mountPath)));
  const keys = named('Secret').flatMap(({ stringData }) => Object.keys(stringData));
  for (const [name, value] of Object.entries(data)) {
    if (!code.variables.has(name)) yield `the code reads no ${name}`;
    if (holdsSecret(name, value)) yield `${name} holds a secret`;
    if (/tls=false|tlsInsecure|tlsAllowInvalid/u.test(value)) yield `${name} goes without encryption`;
    for (const [path, folder, key] of value.matchAll(/(\/run\/[a-z]+)\/([\w.-]+)/gu)) if (!mounts.includes(folder) || !keys.includes(key)) yield `${name} names ${path}, which no Secret holds`;
  }
}

function* secretFaults({ stringData }) {
  for (const [name, value] of Object.entries(stringData)) if (!value.startsWith('PLACEHOLDER')) yield `${name} is no placeholder`;
}

function* serviceFaults({ spec }, named) {
  const behind = named('Deployment').filter((deployment) => carries(deployment.spec.template.metadata.labels, spec.selector));
  if (behind.length !== 1) yield 'it does not lead to one Deployment';
  const ports = behind.flatMap((deployment) => deployment.spec.template.spec.containers.flatMap((container) => container.ports.map(({ name }) => name)));
  for (const { targetPort } of spec.ports) if (!ports.includes(targetPort)) yield `it leads to port ${targetPort}, which there is not`;
}

function* budgetFaults({ spec }, named) {
  const behind = named('Deployment').filter((deployment) => carries(deployment.spec.template.metadata.labels, spec.selector.matchLabels));
  if (behind.length !== 1) yield 'it is not for one Deployment';
  for (const deployment of behind) if (deployment.spec.replicas <= spec.minAvailable) yield 'no machine could ever be drained';
}

function* policyFaults({ spec }, named) {
  if (!named('Deployment').some((deployment) => carries(deployment.spec.template.metadata.labels, spec.podSelector.matchLabels))) yield 'it is for no pods of ours';
  const ours = new Set(code.ports.values());
  for (const { ports, from } of spec.ingress ?? []) {
    if (from === undefined) yield 'it lets everybody in';
    for (const { port } of ports ?? []) if (!ours.has(port)) yield `nothing listens on port ${port}`;
  }
  for (const { to } of spec.egress ?? []) if (to === undefined) yield 'it lets out to everywhere';
}
