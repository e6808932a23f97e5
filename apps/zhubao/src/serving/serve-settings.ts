import { isIP } from 'node:net';
import { type Signing, signingFrom } from '@zhubao/application';
import { type ApiLimits, LOG_LEVELS, type LogLevel, type MetricsAccess } from '@zhubao/http-api';
import { locateToWrite, type StoreLocations } from '@zhubao/stores';
import { type AccessOptions, type AccessSettings, accessSettings, lineWarning } from '../cli/access-options.js';
import { ConfigurationError } from './configuration-error.js';
import { type Setting, SettingReader } from './setting-reader.js';
import { unknownVariables } from './variables.js';

/** `zhubao serve` as it was typed. */
export interface ServeOptions extends AccessOptions {
  readonly store?: string;
  readonly readModels?: string;
  readonly keys?: string;
  readonly host?: string;
  readonly port?: string;
  readonly seed?: boolean;
  /** `elsewhere`: workers follow the log, and this process takes commands. */
  readonly followers?: string;
  readonly signingKey?: readonly string[];
  readonly origin?: string;
  /** Something before it speaks TLS with callers. */
  readonly behindTls?: boolean;
  /** False: business days do not open by themselves. */
  readonly dayOpening?: boolean;
  readonly logLevel?: string;
  /** For exercises: scenarios may be uploaded, which tell the time and who acts. */
  readonly rehearsal?: boolean;
}

/** All that a server is told at its start. */
export interface ServeSettings {
  readonly locations: StoreLocations;
  readonly followers: 'here' | 'elsewhere';
  readonly rehearsal: boolean;
  readonly signing: Signing | undefined;
  readonly host: string;
  readonly port: number;
  readonly access: AccessSettings;
  /** Business days open by themselves. */
  readonly dayOpening: boolean;
  /** To be said of the line on which it is served. */
  readonly warning: string | undefined;
  readonly logLevel: LogLevel;
  readonly metricsAccess: MetricsAccess;
  /** Base address of an OTLP collector and the name of this service there. */
  readonly collector: { readonly endpoint: string; readonly service: string } | undefined;
  readonly limits: Partial<ApiLimits>;
}

const LEAST_TOKEN = 16;
const LAST_PORT = 65_535;

/** From options and environment. @throws ConfigurationError with every fault at once */
export async function serveSettings(options: ServeOptions, environment: NodeJS.ProcessEnv): Promise<ServeSettings> {
  const reader = new SettingReader(environment);
  for (const { name, nearest } of unknownVariables(environment)) reader.faults.push({ zh: `没有环境变量 ${name}；是否指 ${nearest}？`, en: `There is no variable ${name}; did you mean ${nearest}?` });
  const locations = await reader.attempt({ zh: '存储位置', en: 'Stores' }, () => locateToWrite(options, environment));
  const followers = followersOf(reader, reader.either('--followers', options.followers, 'ZHUBAO_FOLLOWERS'), locations);
  const signing = await reader.attempt({ zh: '签名密钥', en: 'Signing keys' }, () => signingFrom({ keyFiles: options.signingKey, origin: options.origin }, environment));
  const signInHours = reader.whole(reader.variable('ZHUBAO_SIGN_IN_HOURS'), 1, 24);
  const access = locations && (await reader.attempt({ zh: '访问控制', en: 'Access' }, () => accessSettings(options, locations, environment, signInHours)));
  const host = reader.either('--host', options.host, 'ZHUBAO_HOST').said ?? '127.0.0.1';
  const port = reader.whole(reader.either('--port', options.port, 'ZHUBAO_PORT'), 0, LAST_PORT) ?? 3000;
  const behindTls = reader.oneOf(reader.variable('ZHUBAO_BEHIND_TLS'), ['yes', 'no']);
  const logLevel = reader.oneOf(reader.either('--log-level', options.logLevel, 'ZHUBAO_LOG_LEVEL'), LOG_LEVELS) ?? 'info';
  const metricsAccess = { token: reader.secret('ZHUBAO_METRICS_TOKEN', LEAST_TOKEN), port: reader.whole(reader.variable('ZHUBAO_METRICS_PORT'), 0, LAST_PORT) };
  const endpoint = reader.url(reader.variable('OTEL_EXPORTER_OTLP_ENDPOINT'), ['http', 'https']);
  const limits = limitsOf(reader);
  if (reader.faults.length > 0 || locations === undefined || access === undefined) throw new ConfigurationError(reader.faults);
  const collector = endpoint === undefined ? undefined : { endpoint, service: environment['OTEL_SERVICE_NAME'] ?? 'zhubao' };
  const rehearsal = options.rehearsal ?? false;
  const warning = lineWarning({ host, behindTls: options.behindTls ?? behindTls === 'yes' });
  // A server for exercises is told the time.
  const dayOpening = (options.dayOpening ?? true) && !rehearsal;
  return { locations, followers, rehearsal, dayOpening, warning, signing, host, port, access, logLevel, metricsAccess, collector, limits };
}

function limitsOf(reader: SettingReader): Partial<ApiLimits> {
  const count = (variable: string): number | undefined => reader.whole(reader.variable(variable), 1, 1_000_000);
  const stopSeconds = reader.whole(reader.variable('ZHUBAO_STOP_SECONDS'), 1, 600);
  const said: { readonly [K in keyof ApiLimits]?: ApiLimits[K] | undefined } = {
    requestsAtOnce: count('ZHUBAO_REQUESTS_AT_ONCE'),
    perUserPerMinute: count('ZHUBAO_USER_REQUESTS_PER_MINUTE'),
    perAddressPerMinute: count('ZHUBAO_ADDRESS_REQUESTS_PER_MINUTE'),
    signInsPerMinute: count('ZHUBAO_SIGN_INS_PER_MINUTE'),
    stopMs: stopSeconds === undefined ? undefined : stopSeconds * 1_000,
    trustedProxies: reader.list(reader.variable('ZHUBAO_TRUSTED_PROXIES'), isNetwork, { zh: ' IP 地址或网段', en: 'an IP address or network' }),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** 10.0.0.7, 10.0.0.0/8, fd00::/8. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return more.length === 0 && most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}

function followersOf(reader: SettingReader, setting: Setting, locations: StoreLocations | undefined): 'here' | 'elsewhere' {
  const followers = reader.oneOf(setting, ['here', 'elsewhere']) ?? 'here';
  if (followers === 'elsewhere' && locations?.log.kind === 'sqlite') {
    reader.faults.push({ zh: '本机日志只有一个进程，由它一并跟随：去掉 --followers elsewhere，或指定服务器上的日志。', en: 'A log on this machine has one process, which follows it too: leave out --followers elsewhere, or name a log on a server.' });
  }
  return followers;
}
