import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { locateLog, locateNamedLog, locateStores, locateToWrite, shown, StoreLocationError } from './store-location.js';

describe('where the stores are', () => {
  it('is below the current folder when nothing is said', () => {
    expect(locateStores({}, {})).toEqual({ log: { kind: 'sqlite', path: resolve('.zhubao/log.sqlite') }, readModels: { kind: 'sqlite', path: resolve('.zhubao/log.read-models.sqlite') }, keys: { kind: 'sqlite', path: resolve('.zhubao/log.keys.sqlite') } });
  });

  it('is what the options say, before the environment', () => {
    const environment = { ZHUBAO_STORE: 'sqlite:/a/log.sqlite', ZHUBAO_READ_MODELS: 'mongodb://db/zhubao' };
    expect(locateStores({}, environment)).toEqual({ log: { kind: 'sqlite', path: '/a/log.sqlite' }, readModels: { kind: 'mongodb', url: 'mongodb://db/zhubao' }, keys: { kind: 'sqlite', path: '/a/log.keys.sqlite' } });
    expect(locateStores({ store: 'esdb+discover://cluster:2113' }, environment)).toEqual({ log: { kind: 'eventstoredb', url: 'esdb+discover://cluster:2113' }, readModels: { kind: 'mongodb', url: 'mongodb://db/zhubao' } });
  });

  it('must be said of the read models when the log is on a server', () => {
    expect(() => locateStores({ store: 'esdb://db:2113' }, {})).toThrow('Name the read models of a log on a server');
  });

  it('may be said of the keys of persons, by option before the environment', () => {
    expect(locateStores({ keys: 'sqlite:/k/here.sqlite' }, { ZHUBAO_KEYS: 'sqlite:/k/there.sqlite' }).keys).toEqual({ kind: 'sqlite', path: '/k/here.sqlite' });
    expect(locateStores({}, { ZHUBAO_KEYS: 'sqlite:/k/there.sqlite' }).keys).toEqual({ kind: 'sqlite', path: '/k/there.sqlite' });
  });

  it('must be said of the keys by who takes commands for a log on a server, and need not by who reads it', () => {
    const served = { store: 'esdb://db:2113', readModels: 'mongodb://db/zhubao' };
    expect(() => locateToWrite(served, {})).toThrow('Name the keys of persons for a log on a server with --keys or ZHUBAO_KEYS');
    expect(locateToWrite({ ...served, keys: 'sqlite:/k/keys.sqlite' }, {}).keys).toEqual({ kind: 'sqlite', path: '/k/keys.sqlite' });
    expect(locateStores(served, {})).not.toHaveProperty('keys');
  });

  it('is refused of the keys as anything but a file', () => {
    expect(() => locateStores({ keys: 'redis://:secret@keys' }, {})).toThrow('--keys must be sqlite:PATH; "redis:" is something else');
  });

  it('need not be said of the read models by who wants the log alone', () => {
    expect(locateNamedLog({ store: 'esdb://db:2113' }, {})).toEqual({ kind: 'eventstoredb', url: 'esdb://db:2113' });
    expect(locateNamedLog({}, { ZHUBAO_STORE: 'esdb://db:2113' })).toEqual({ kind: 'eventstoredb', url: 'esdb://db:2113' });
  });

  it.each([
    ['postgres://user:secret@db/x', '"postgres:" is none of them'],
    ['sqlite:', 'lacks the path'],
    ['/just/a/path.sqlite', '--store must be sqlite:PATH'],
  ])('is refused as %s, without showing more than the scheme', (url, said) => {
    expect(() => locateLog(url, '--store')).toThrow(StoreLocationError);
    expect(() => locateLog(url, '--store')).toThrow(said);
    expect(() => locateLog(url, '--store')).not.toThrow('secret');
  });

  it.each([
    [{ kind: 'sqlite', path: '/a/log.sqlite' } as const, '/a/log.sqlite'],
    [{ kind: 'eventstoredb', url: 'esdb://admin:se@cret@a:2113,b:2113?tls=true' } as const, 'esdb://a:2113,b:2113'],
    [{ kind: 'mongodb', url: 'mongodb+srv://user:secret@db/zhubao?x=y' } as const, 'mongodb+srv://db/zhubao'],
  ])('is shown without a password: %j', (location, text) => {
    expect(shown(location)).toBe(text);
  });
});
