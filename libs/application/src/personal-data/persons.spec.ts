import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type CommandData, PERSONAL_FIELDS, sealedPerson } from '@zhubao/domain';
import { type KeyStore, openMemoryKeyStore } from '@zhubao/key-store';
import { MemoryEventStore } from '../projections/testing/memory-event-store.js';
import { examples } from '../validation/testing/examples.js';
import { Persons } from './persons.js';
import { revealing } from './reveal.js';

const FIRM_CODE = '91152201MA0001001X';
const events = new MemoryEventStore();
const drawnKeys = (): KeyStore => openMemoryKeyStore((forWhat) => createHash('sha256').update(forWhat).digest());
const personsWith = (keys: KeyStore | undefined): Persons => new Persons({ events, keys, schemeId: 'zhubao', alone: true });
const persons = personsWith(drawnKeys());
const example = <N extends keyof CommandData>(name: N): CommandData[N] => examples[name] as unknown as CommandData[N];

describe('the persons of a command', () => {
  it.each(Object.keys(PERSONAL_FIELDS) as (keyof typeof PERSONAL_FIELDS)[])('%s are sealed, and all the rest stays; revealed, it is what it was', async (name) => {
    const data: object = JSON.parse(JSON.stringify(example(name)).replaceAll(FIRM_CODE, '某丁'));
    const sealed = await persons.sealed(name, data);
    expect(JSON.stringify(sealed)).toContain('person:v1:');
    expect(Object.keys(sealed)).toEqual(Object.keys(data));
    expect(await persons.reveal(sealed)).toEqual(data);
    expect(await persons.sealed(name, data)).toEqual(sealed);
  });

  it('are sealed in lists and in the items of lists', async () => {
    const { controllers } = await persons.sealed('RegisterEnterprise', { ...example('RegisterEnterprise'), controllers: ['某甲', '某乙', '某甲'] });
    const [first, second, third] = controllers.map((one) => sealedPerson(one)?.subjectId);
    expect({ same: first === third, other: first === second, sealed: first !== undefined }).toEqual({ same: true, other: false, sealed: true });
    const { jointLiability, security } = await persons.sealed('ReviewLoan', { ...example('ReviewLoan'), jointLiability: [{ person: '某甲', role: 'GUARANTOR' }] });
    expect(jointLiability).toEqual([{ person: controllers[0], role: 'GUARANTOR' }]);
    expect(security.map(({ kind }) => kind)).toEqual(example('ReviewLoan').security.map(({ kind }) => kind));
  });

  it('are not organisations that are named by their code', async () => {
    expect(await persons.sealed('RecordRepayment', { ...example('RecordRepayment'), payer: FIRM_CODE })).toMatchObject({ payer: FIRM_CODE });
  });

  it('are not the firm concerned, where a party is named as it is registered; where a person must be, it is one', async () => {
    const firm = async () => '塞北家具';
    expect(await persons.sealed('ReturnSurplus', { ...example('ReturnSurplus'), payee: '塞北家具' }, firm)).toMatchObject({ payee: '塞北家具' });
    expect(sealedPerson((await persons.sealed('ReturnSurplus', { ...example('ReturnSurplus'), payee: '另一家具' }, firm)).payee)).toBeDefined();
    expect(sealedPerson((await persons.sealed('SignLoanContract', { ...example('SignLoanContract'), signedBy: '塞北家具' }, firm)).signedBy)).toBeDefined();
  });

  it('are not there where a signature was left blank', async () => {
    expect(await persons.sealed('AgreeRecoveryCosts', { ...example('AgreeRecoveryCosts'), bankSignedBy: ' ' })).toMatchObject({ bankSignedBy: ' ' });
  });

  it('are in no other command', async () => {
    const data = example('RunCompensation');
    expect(await personsWith(undefined).sealed('RunCompensation', data)).toBe(data);
  });
});

describe('a person who is erased while being sealed', () => {
  it('is not sealed with the destroyed key afterwards', async () => {
    const keys = drawnKeys();
    const passed = Promise.withResolvers<void>();
    const slow = new Persons({ events, schemeId: 'zhubao', alone: true, keys: { ...keys, keyFor: async (subject) => {
      const key = { ...(await keys.keyFor(subject)) };
      await passed.promise;
      return key;
    } } });
    const checking = () => slow.sealed('PassDrawdownChecks', { ...example('PassDrawdownChecks'), checkedBy: '某甲' });
    const before = checking();
    await slow.forget(await slow.subjectOf('某甲'), 1);
    passed.resolve();
    await before;
    expect(await slow.reveal((await checking()).checkedBy)).toBe('某甲');
  });
});

describe('what is shown', () => {
  const named = async (name: string) => (await persons.sealed('PassDrawdownChecks', { ...example('PassDrawdownChecks'), checkedBy: name })).checkedBy;

  it.each(['张"建"国', 'Zoë \\ O’Neill', '𠮷野', 'a\nb'])('has the name %j in it, wherever it stands', async (name) => {
    const sealed = await named(name);
    expect(await persons.reveal({ who: sealed, text: `审核人${sealed}。`, list: [sealed, 1, null] })).toEqual({ who: name, text: `审核人${name}。`, list: [name, 1, null] });
  });

  it('is the same object where nobody is named', async () => {
    const shown = { figures: [1, 2] };
    expect(await persons.reveal(shown)).toBe(shown);
    expect(await persons.reveal(undefined)).toBeUndefined();
  });

  it('says where a key is missing, and where a sealed name was changed', async () => {
    const sealed = await named('某甲');
    expect(await revealing({ keys: openMemoryKeyStore(), events })(sealed)).toMatch(/^密钥缺失 \/ key missing \([0-9a-f]{8}\)$/u);
    expect(await persons.reveal(sealed.replace(/.$/u, (last) => (last === 'A' ? 'Q' : 'A')))).toMatch(/^无法解密 \/ unreadable \([0-9a-f]{8}, /u);
  });
});
