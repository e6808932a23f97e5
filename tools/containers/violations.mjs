import { composeFaults } from './compose.mjs';
import { dockerfileFaults } from './dockerfile.mjs';
import { kubernetesFaults } from './kubernetes.mjs';

/** One wrong thing each, and a word of the fault that must come of it: a rule that lets its own pass would let all pass. */
export function violationsOf({ dockerfile, oneNode, cluster, manifests }) {
  return [...ofDockerfile(dockerfile), ...ofCompose(oneNode, cluster), ...ofKubernetes(manifests)];
}

function ofDockerfile(text) {
  const changed = (what, said, from, to) => {
    const wrong = text.replaceAll(from, to);
    if (wrong === text) throw new Error(`"${what}" changes nothing: the Dockerfile has no ${from}`);
    return { what: `Dockerfile: ${what}`, said, faults: () => dockerfileFaults(wrong) };
  };
  return [
    changed('an image that moves', 'is not pinned', 'node:24.21.0-bookworm-slim', 'node:latest'),
    changed('an image without a tag', 'is not pinned', 'node:24.21.0-bookworm-slim', 'node'),
    changed('no user', 'runs as root', 'USER node\n', ''),
    changed('root after all', 'runs as root', 'VOLUME /data', 'USER root'),
    changed('no health', 'no HEALTHCHECK', /HEALTHCHECK[^\n]*\\\n[^\n]*\n/gu, ''),
    changed('something from a URL', 'COPY says what is meant', 'COPY libs libs', 'ADD https://example.org/libs.tar libs'),
    changed('something fetched', 'RUN fetches', 'RUN mkdir /data', 'RUN curl -O https://example.org/x'),
    changed('a password in the image', 'holds a secret', 'NODE_ENV=production', 'MONGODB_PASSWORD=x'),
    changed('a login in an address', 'holds a secret', 'sqlite:/data/log.sqlite', 'mongodb://zhubao:x@db/zhubao'),
    changed('a variable that nobody reads', 'the code reads no', 'ZHUBAO_STORE', 'ZHUBAO_STOER'),
    changed('a port that nobody listens on', 'nothing listens', 'EXPOSE 3000', 'EXPOSE 8080'),
    changed('a health that nobody gives', 'nothing answers', '/health/ready', '/healthz'),
    changed('a command that there is not', 'knows no "server"', '"serve"', '"server"'),
  ];
}

function ofCompose(oneNode, cluster) {
  const wrong = (what, said, change, { file = cluster, mayBeUnsafe = false } = {}) => ({
    what: `compose: ${what}`, said,
    faults: () => {
      const copy = structuredClone(file);
      change(copy.services, copy);
      return composeFaults(copy, { mayBeUnsafe });
    },
  });
  return [
    wrong('a field that the schema lacks', 'the schema', (services) => Object.assign(services['api-1'], { memory: '1G' })),
    wrong('a type that the schema forbids', 'the schema', (services) => Object.assign(services['api-1'], { command: 5 })),
    wrong('an image that moves', 'is not pinned', (services) => Object.assign(services['mongodb-1'], { image: 'mongo:latest' })),
    wrong('a major version alone', 'is not pinned', (services) => Object.assign(services['mongodb-1'], { image: 'mongo:noble' })),
    wrong('no restart', 'starts again', (services) => delete services['worker-1'].restart),
    wrong('all capabilities', 'keeps capabilities', (services) => delete services['worker-1'].cap_drop),
    wrong('privileges to gain', 'may gain privileges', (services) => delete services['worker-1'].security_opt),
    wrong('the run of the machine', 'run of the machine', (services) => Object.assign(services['worker-1'], { privileged: true })),
    wrong('no limits', 'nothing limits', (services) => delete services['worker-1'].deploy),
    wrong('an image to write to', 'write to its own image', (services) => delete services['eventstoredb-2'].read_only),
    wrong('a port for everybody', 'from other machines', (services) => Object.assign(services['api-1'], { ports: ['3000:3000'] })),
    wrong('no health', 'asks for its health', (services) => delete services['mongodb-3'].healthcheck),
    wrong('a folder of the machine', 'neither named nor', (services) => Object.assign(services['mongodb-1'], { volumes: ['/var/mongo:/data/db'] })),
    wrong('a secret that there is not', 'there is no secret', (services) => services['api-1'].secrets.push('another')),
    wrong('a secret outside', 'not a file of ./secrets', (_services, file) => Object.assign(file.secrets.mongodb_admin, { file: '/etc/passwd' })),
    wrong('a secret that nobody reads', 'nobody reads', (_services, file) => Object.assign(file.secrets, { old: { file: './secrets/old' } })),
    wrong('a password in the environment', 'holds a secret', (services) => Object.assign(services['api-1'].environment, { MONGODB_PASSWORD: 'x' })),
    wrong('a password in an address', 'holds a secret', (services) => Object.assign(services['api-1'].environment, { ZHUBAO_STORE: 'esdb://zhubao:x@eventstoredb-1:2113' })),
    wrong('a variable that nobody reads', 'the code reads no', (services) => Object.assign(services['api-1'].environment, { ZHUBAO_STOER: 'x' })),
    wrong('a server that there is not', 'which there is not', (services) => Object.assign(services['api-1'].environment, { ZHUBAO_STORE: 'esdb://eventstoredb-4:2113' })),
    wrong('a secret that is not given', 'it is not given', (services) => Object.assign(services['api-1'].environment, { MONGODB_PASSWORD_FILE: '/run/secrets/mongodb_admin' })),
    wrong('a start that waits for nobody', 'which there is not', (services) => Object.assign(services['api-1'].depends_on, { mongodb: { condition: 'service_healthy' } })),
    wrong('a start that does not wait for the end', 'it waits for', (services) => Object.assign(services['api-1'].depends_on['mongodb-prepare'], { condition: 'service_started' })),
    wrong('a command that there is not', 'knows no', (services) => Object.assign(services['api-1'], { command: ['zhubao', 'server'] })),
    wrong('a port that nobody listens on', 'nothing listens', (services) => Object.assign(services['api-1'], { ports: ['127.0.0.1:3000:8080'] })),
    wrong('a health that nobody gives', 'its health is not', (services) => Object.assign(services['worker-1'].healthcheck, { test: ['CMD', 'node', '-e', "fetch('http://127.0.0.1:3000/health/ready')"] })),
    wrong('nobody who says who may come in', 'nobody is named', (services) => ['ZHUBAO_OIDC_ISSUER', 'ZHUBAO_OIDC_AUDIENCE'].forEach((name) => delete services['api-2'].environment[name])),
    wrong('half of an identity provider', 'needs both', (services) => delete services['api-1'].environment.ZHUBAO_OIDC_AUDIENCE),
    wrong('an identity provider without encryption', 'under https', (services) => Object.assign(services['api-1'].environment, { ZHUBAO_OIDC_ISSUER: 'http://id.city' })),
    wrong('a back door', 'back door', (services) => Object.assign(services['api-1'].environment, { ZHUBAO_ACCOUNTS: '/data/access' })),
    wrong('accounts of two servers', 'for one server', (services) => {
      for (const name of ['ZHUBAO_OIDC_ISSUER', 'ZHUBAO_OIDC_AUDIENCE']) delete services['api-1'].environment[name];
      services['api-1'].environment.ZHUBAO_ACCOUNTS = '/data/access';
    }),
    wrong('accounts that are not kept', 'gone with the container', (services) => Object.assign(services.api.environment, { ZHUBAO_ACCOUNTS: '/tmp/access' }), { file: oneNode, mayBeUnsafe: true }),
    wrong('a log in memory', 'MEM_DB', (services) => Object.assign(services['eventstoredb-1'].environment, { EVENTSTORE_MEM_DB: 'true' })),
    wrong('no encryption', 'INSECURE', (services) => Object.assign(services['eventstoredb-1'].environment, { EVENTSTORE_INSECURE: 'true' })),
    wrong('a client without encryption', 'tls=false', (services) => Object.assign(services['api-1'].environment, { ZHUBAO_STORE: 'esdb://eventstoredb-1:2113?tls=false' })),
    wrong('what is for trying out, in earnest', 'INSECURE', () => undefined, { file: oneNode }),
  ];
}

function ofKubernetes(manifests) {
  const wrong = (what, said, change) => ({
    what: `kubernetes: ${what}`, said,
    faults: () => {
      const copy = structuredClone(manifests);
      const one = (kind, name) => Object.values(copy.files).flat().find((manifest) => manifest.kind === kind && manifest.metadata.name === name);
      change(one, copy);
      return kubernetesFaults(copy);
    },
  });
  const pod = (change) => (one) => change(one('Deployment', 'zhubao-api').spec.template.spec);
  const container = (change) => pod(({ containers: [first] }) => change(first));
  const data = (more) => (one) => Object.assign(one('ConfigMap', 'zhubao').data, more);
  return [
    wrong('a file that is not named', 'leaves out', (_one, { kustomization }) => kustomization.resources.pop()),
    wrong('a file that is not there', 'which there is not', (_one, { kustomization }) => kustomization.resources.push('ingress.yaml')),
    wrong('placeholders for secrets', 'over the real Secret', (_one, { kustomization }) => kustomization.resources.push('secret.template.yaml')),
    wrong('an image that moves', 'is not pinned', (_one, { kustomization }) => Object.assign(kustomization.images[0], { newTag: 'latest' })),
    wrong('a field that there is not', 'is no field', container((one) => Object.assign(one, { readynessProbe: {} }))),
    wrong('a version that is gone', 'is not where this kind belongs', (one) => Object.assign(one('Deployment', 'zhubao-api'), { apiVersion: 'extensions/v1beta1' })),
    wrong('a selector of others', 'select its own pods', (one) => Object.assign(one('Deployment', 'zhubao-api').spec.selector, { matchLabels: { app: 'x' } })),
    wrong('one instance', 'when a machine is drained', (one) => Object.assign(one('Deployment', 'zhubao-api').spec, { replicas: 1 })),
    wrong('keys of the cluster', 'keys of the cluster', pod((one) => delete one.automountServiceAccountToken)),
    wrong('variables of services', 'names of services', pod((one) => delete one.enableServiceLinks)),
    wrong('root', 'may run as root', pod((one) => Object.assign(one.securityContext, { runAsNonRoot: false }))),
    wrong('all of the kernel', 'every call of the kernel', pod((one) => delete one.securityContext.seccompProfile)),
    wrong('another container', 'more than one container', pod((one) => one.containers.push(one.containers[0]))),
    wrong('privileges to gain', 'may gain privileges', container((one) => delete one.securityContext.allowPrivilegeEscalation)),
    wrong('an image to write to', 'write to its own image', container((one) => delete one.securityContext.readOnlyRootFilesystem)),
    wrong('all capabilities', 'keeps capabilities', container((one) => delete one.securityContext.capabilities)),
    wrong('no limits', 'say nothing of memory', container((one) => delete one.resources.limits.memory)),
    wrong('a command that there is not', 'knows no', container((one) => one.command.push('--folowers'))),
    wrong('a port that nobody listens on', 'nothing listens', container((one) => Object.assign(one.ports[0], { containerPort: 8080 }))),
    wrong('no probe', 'has no livenessProbe', container((one) => delete one.livenessProbe)),
    wrong('a probe of nothing', 'asks where nothing answers', container((one) => Object.assign(one.readinessProbe.httpGet, { path: '/' }))),
    wrong('a restart that mends nothing', 'is killed for', container((one) => Object.assign(one.livenessProbe.httpGet, { path: '/health/ready' }))),
    wrong('settings that there are not', 'there is no ConfigMap', container((one) => Object.assign(one.envFrom[0].configMapRef, { name: 'x' }))),
    wrong('a volume that there is not', 'there is no volume', container((one) => Object.assign(one.volumeMounts[0], { name: 'x' }))),
    wrong('a claim that there is not', 'nobody claims the volume', pod((one) => one.volumes.push({ name: 'x', persistentVolumeClaim: { claimName: 'x' } }))),
    wrong('a folder of the node', 'neither a Secret nor a claim', pod((one) => one.volumes.push({ name: 'x' }))),
    wrong('secrets that there are not', 'no template of the Secret', pod((one) => Object.assign(one.volumes[0].secret, { secretName: 'x' }))),
    wrong('a variable that nobody reads', 'the code reads no', data({ ZHUBAO_STOER: 'x' })),
    wrong('a password among settings', 'holds a secret', data({ MONGODB_PASSWORD: 'x' })),
    wrong('no encryption', 'goes without encryption', data({ ZHUBAO_STORE: 'esdb://a:2113?tls=false' })),
    wrong('a file that no Secret holds', 'which no Secret holds', data({ MONGODB_PASSWORD_FILE: '/run/zhubao/mongodb' })),
    wrong('a real password in the template', 'no placeholder', (one) => Object.assign(one('Secret', 'zhubao').stringData, { 'mongodb-password': 'x' })),
    wrong('a service of nothing', 'lead to one Deployment', (one) => Object.assign(one('Service', 'zhubao-api').spec, { selector: { app: 'x' } })),
    wrong('a service to no port', 'leads to port', (one) => Object.assign(one('Service', 'zhubao-api').spec.ports[0], { targetPort: 'web' })),
    wrong('a budget that holds up everything', 'could ever be drained', (one) => Object.assign(one('PodDisruptionBudget', 'zhubao-api').spec, { minAvailable: 2 })),
    wrong('a budget of nothing', 'not for one Deployment', (one) => Object.assign(one('PodDisruptionBudget', 'zhubao-api').spec.selector, { matchLabels: { app: 'x' } })),
    wrong('nobody who says who may come in', 'nobody is named', (one) => ['ZHUBAO_OIDC_ISSUER', 'ZHUBAO_OIDC_AUDIENCE'].forEach((name) => delete one('ConfigMap', 'zhubao').data[name])),
    wrong('accounts of two servers', 'for one server', data({ ZHUBAO_ACCOUNTS: '/data/access' })),
    wrong('a provider out of reach', 'lets it out to the identity provider', (one) => one('NetworkPolicy', 'zhubao-api-egress').spec.egress.pop()),
    wrong('everybody let in', 'lets everybody in', (one) => delete one('NetworkPolicy', 'zhubao-api-ingress').spec.ingress[0].from),
    wrong('everything reached', 'lets out to everywhere', (one) => delete one('NetworkPolicy', 'zhubao-egress').spec.egress[1].to),
    wrong('a policy of nothing', 'for no pods', (one) => Object.assign(one('NetworkPolicy', 'zhubao-closed').spec.podSelector, { matchLabels: { app: 'x' } })),
  ];
}
