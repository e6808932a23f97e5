import { describe, expect, it } from '@jest/globals';
import { addressOf, type AddressOptions } from './address.js';

describe('the address of the read models', () => {
  it.each<[string, string]>([
    ['one host', 'mongodb://db1/zhubao'],
    ['a replica set', 'mongodb://db1:27017,db2:27018,db3/zhubao?replicaSet=rs0&w=majority&tls=true'],
    ['a service record', 'mongodb+srv://cluster.example.com/zhubao?retryWrites=true'],
  ])('names %s and a database', (_what, url) => {
    const hosts = url.replace(/^.*:\/\//, '').replace(/\?.*$/, '');
    expect(addressOf({ url })).toEqual({ server: hosts, url, database: 'zhubao', login: undefined });
  });

  it.each<[string, AddressOptions]>([
    ['in it', { url: 'mongodb://li.na:p%40ss%2F%E5%AF%86@db1/zhubao?authSource=admin' }],
    ['beside it', { url: 'mongodb://db1/zhubao?authSource=admin', username: 'li.na', password: 'p@ss/密' }],
    ['half in it, half beside it', { url: 'mongodb://li.na@db1/zhubao?authSource=admin', password: 'p@ss/密' }],
  ])('takes a login %s, and shows it nowhere else', (_where, options) => {
    expect(addressOf(options)).toEqual({ server: 'db1/zhubao', url: 'mongodb://db1/zhubao?authSource=admin', database: 'zhubao', login: { username: 'li.na', password: 'p@ss/密' } });
  });

  it('takes a user without a password where another way of proof is named', () => {
    expect(addressOf({ url: 'mongodb://CN=zhubao@db1/zhubao?authMechanism=MONGODB-X509' }).login).toEqual({ username: 'CN=zhubao' });
  });

  it.each<[string, AddressOptions, string]>([
    ['nothing', { url: '' }, 'mongodb://HOST/DATABASE'],
    ['another scheme', { url: 'postgres://db1/zhubao' }, 'mongodb://HOST/DATABASE'],
    ['no host', { url: 'mongodb:///zhubao' }, 'mongodb://HOST/DATABASE'],
    ['a password with a bare @', { url: 'mongodb://li:secret@word@db1/zhubao' }, '%40'],
    ['a password with a bare /', { url: 'mongodb://li:secret/word@db1/zhubao' }, '%2F'],
    ['a password with a bare / and no database', { url: 'mongodb://li:secret/word@db1' }, '%2F'],
    ['a password with a bare ?', { url: 'mongodb://li:secret?word@db1/zhubao' }, '%3F'],
    ['a password with a bare :', { url: 'mongodb://li:secret:word@db1/zhubao' }, '%3A'],
    ['a password with a bare %', { url: 'mongodb://li:secret%@db1/zhubao' }, '%25'],
    ['no database', { url: 'mongodb://li:secret@db1:27017' }, 'db1:27017/zhubao'],
    ['no database before options', { url: 'mongodb://db1/?tls=true' }, 'db1/zhubao'],
    ['a database that cannot be', { url: 'mongodb://db1/zhu%20bao' }, '"zhu bao"'],
    ['too long a database', { url: `mongodb://db1/${'贷'.repeat(22)}` }, '63 bytes'],
    ['a database of the server itself', { url: 'mongodb://db1/admin' }, '"admin"'],
    ['a user without a password', { url: 'mongodb://li.na@db1/zhubao' }, '"li.na"'],
    ['a password without a user', { url: 'mongodb://db1/zhubao', password: 'secret' }, 'no user'],
    ['two users', { url: 'mongodb://li:secret@db1/zhubao', username: 'wang' }, 'twice'],
    ['two passwords', { url: 'mongodb://li:secret@db1/zhubao', password: 'secret' }, 'twice'],
    ['weaker writes', { url: 'mongodb://db1/zhubao?w=1' }, '"w" can only be "majority"'],
    ['writes that are not on disk', { url: 'mongodb://db1/zhubao?journal=false' }, '"journal"'],
    ['reads that lag behind', { url: 'mongodb://db1/zhubao?readPreference=secondary' }, '"readPreference"'],
    ['other times to wait', { url: 'mongodb://db1/zhubao?socketTimeoutMS=1' }, '"socketTimeoutMS"'],
  ])('refuses %s, says how it should be, and repeats no password', (_what, options, hint) => {
    const refusal = (): unknown => addressOf(options);
    expect(refusal).toThrow(expect.objectContaining({ name: 'ReadModelAddressError', message: expect.stringContaining(hint) }));
    expect(refusal).toThrow(expect.objectContaining({ message: expect.not.stringContaining('secret'), stack: expect.not.stringContaining('secret') }));
  });
});
