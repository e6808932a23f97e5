import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../testing/temporary-files.js';
import { ConfigurationError } from './configuration-error.js';
import { type ServeOptions, serveSettings } from './serve-settings.js';
import { unknownVariables } from './variables.js';

const file = temporaryFolder();
const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

async function faultsOf(environment: NodeJS.ProcessEnv, options: ServeOptions = {}): Promise<readonly string[]> {
  try {
    await serveSettings(options, environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.faults.map(({ en }) => en);
    throw error;
  }
}

describe('what a server is told', () => {
  it('may be nothing at all', async () => {
    expect(await serveSettings({}, {})).toEqual({
      locations: { log: { kind: 'sqlite', path: resolve('.zhubao/log.sqlite') }, readModels: { kind: 'sqlite', path: resolve('.zhubao/log.read-models.sqlite') }, keys: { kind: 'sqlite', path: resolve('.zhubao/log.keys.sqlite') } },
      followers: 'here', rehearsal: false, dayOpening: true, warning: undefined, signing: undefined, host: '127.0.0.1', port: 3000, access: { accounts: resolve('.zhubao/access') }, logLevel: 'info',
      metricsAccess: { token: undefined, port: undefined }, collector: undefined, limits: {},
    });
  });

  it('is taken from options before the environment', async () => {
    const environment = { ZHUBAO_HOST: '0.0.0.0', ZHUBAO_PORT: '80', ZHUBAO_LOG_LEVEL: 'error', ZHUBAO_ACCOUNTS: '/env' };
    expect(await serveSettings({ host: '::1', port: '0', logLevel: 'debug', accounts: '/option' }, environment)).toMatchObject({ host: '::1', port: 0, logLevel: 'debug', access: { accounts: '/option' } });
    expect(await serveSettings({}, environment)).toMatchObject({ host: '0.0.0.0', port: 80, logLevel: 'error', access: { accounts: '/env' } });
  });

  it('has limits, a collector and a token out of a file', async () => {
    writeFileSync(file('token'), 'sixteen-or-more-characters\n');
    const settings = await serveSettings({}, {
      ZHUBAO_SIGN_IN_HOURS: '8', ZHUBAO_REQUESTS_AT_ONCE: '7', ZHUBAO_STOP_SECONDS: '5', ZHUBAO_TRUSTED_PROXIES: '10.0.0.0/8, fd00::1', ZHUBAO_METRICS_TOKEN_FILE: file('token'), ZHUBAO_METRICS_PORT: '9100', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://otel:4318',
    });
    expect(settings).toMatchObject({
      access: { signInHours: 8 },
      limits: { requestsAtOnce: 7, stopMs: 5_000, trustedProxies: ['10.0.0.0/8', 'fd00::1'] },
      metricsAccess: { token: 'sixteen-or-more-characters', port: 9_100 }, collector: { endpoint: 'http://otel:4318', service: 'zhubao' },
    });
  });
});

describe('faults of a configuration', () => {
  it('are told all at once, each with what was said and what could be', async () => {
    expect(await faultsOf({
      ZHUBAO_PORT: '70000', ZHUBAO_LOG_LEVEL: 'loud', ZHUBAO_REQUESTS_AT_ONCE: '0', ZHUBAO_USER_REQUESTS_PER_MINUTE: '1e3', ZHUBAO_TRUSTED_PROXIES: 'gateway,10.0.0.0/33', ZHUBAO_FOLLOWERS: 'elsewhere', ZHUBAO_METRICS_TOKEN_FILE: file('nowhere'), OTEL_EXPORTER_OTLP_ENDPOINT: 'otel:4318', ZHUBAO_LOG_LEVL: 'info',
    })).toEqual([
      'There is no variable ZHUBAO_LOG_LEVL; did you mean ZHUBAO_LOG_LEVEL?',
      'A log on this machine has one process, which follows it too: leave out --followers elsewhere, or name a log on a server.',
      'ZHUBAO_PORT must be a whole number from 0 to 65535; it is "70000".',
      'ZHUBAO_LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent; it is "loud".',
      `The file ${file('nowhere')} that ZHUBAO_METRICS_TOKEN_FILE names cannot be read (ENOENT).`,
      'OTEL_EXPORTER_OTLP_ENDPOINT must be an address that begins with http or https.',
      'ZHUBAO_REQUESTS_AT_ONCE must be a whole number from 1 to 1000000; it is "0".',
      'ZHUBAO_USER_REQUESTS_PER_MINUTE must be a whole number from 1 to 1000000; it is "1e3".',
      '"gateway" in ZHUBAO_TRUSTED_PROXIES is not an IP address or network.',
      '"10.0.0.0/33" in ZHUBAO_TRUSTED_PROXIES is not an IP address or network.',
    ]);
  });

  it('are told in both languages', () => {
    expect(new ConfigurationError([{ zh: '甲', en: 'A' }, { zh: '乙', en: 'B' }]).message).toBe('The configuration has 2 faults (配置有 2 处错误):\n  - A\n    甲\n  - B\n    乙');
  });

  it('are those of stores and keys as well', async () => {
    expect(await faultsOf({ ZHUBAO_STORE: 'postgres://u:SECRET@db', ZHUBAO_SIGNING_KEY: 'SECRET', ZHUBAO_PORT: 'x' })).toEqual([
      expect.stringMatching(/^Stores: --store must be sqlite:PATH/), expect.stringMatching(/^Signing keys: /), 'ZHUBAO_PORT must be a whole number from 0 to 65535; it is "x".',
    ]);
    const servers = { ZHUBAO_STORE: 'esdb://db:2113', ZHUBAO_READ_MODELS: 'mongodb://db/zhubao' };
    expect(await faultsOf(servers)).toEqual([expect.stringMatching(/^Stores: .*Name the keys of persons for a log on a server/)]);
    expect(await faultsOf({ ...servers, ZHUBAO_KEYS: 'sqlite:/keys' })).toEqual([expect.stringMatching(/^Access: A log on a server needs an identity provider .*, or a folder for local accounts/)]);
  });

  it('show no secret', async () => {
    const told = await faultsOf({ ZHUBAO_METRICS_TOKEN: 'SECRET', ZHUBAO_SECRET_TOKEN: 'SECRET', ZHUBAO_STORE: 'mysql://u:SECRET@db', ZHUBAO_SIGNING_KEY: 'SECRET' });
    expect(told).toHaveLength(4);
    expect(told.join('\n')).not.toMatch(/SECRET(?!_TOKEN)/);
    expect(await faultsOf({ ZHUBAO_METRICS_TOKEN: 'a-token-of-some-length', ZHUBAO_METRICS_TOKEN_FILE: '/x' })).toEqual(['Set ZHUBAO_METRICS_TOKEN or ZHUBAO_METRICS_TOKEN_FILE, not both.']);
  });
});

describe('the variables that are known', () => {
  it('are all that the product reads, so that a new one is not refused at the start', () => {
    const isProduct = (path: string): boolean => !/\.spec\.ts$|\/testing\/|\/bench\//.test(path);
    const code = globSync('{apps,libs}/*/src/**/*.ts', { cwd: ROOT }).filter(isProduct).map((path) => readFileSync(`${ROOT}${path}`, 'utf8')).join('\n');
    const read = [...new Set(code.match(/\bZHUBAO_[A-Z][A-Z_]*[A-Z]\b/g))];
    expect(read.length).toBeGreaterThan(15);
    expect(unknownVariables(Object.fromEntries(read.map((name) => [name, '']))).map(({ name }) => name)).toEqual([]);
  });

  it.each([['ZHUBAO_LOGLEVEL', 'ZHUBAO_LOG_LEVEL'], ['ZHUBAO_STOER', 'ZHUBAO_STORE'], ['ZHUBAO_READMODELS', 'ZHUBAO_READ_MODELS'], ['ZHUBAO_METRIC_TOKEN', 'ZHUBAO_METRICS_TOKEN']])('are nearest to a slip of the pen: %s is %s', (name, nearest) => {
    expect(unknownVariables({ [name]: 'x', HOME: '/', ZHUBAO_PORT: '1' })).toEqual([{ name, nearest }]);
  });
});
