import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { beforeEach, describe, expect, it } from '@jest/globals';

const script = new Script(readFileSync(fileURLToPath(new URL('../../../docker/mongodb/prepare.js', import.meta.url)), 'utf8'));

interface User {
  readonly pwd: string;
  readonly roles: readonly string[];
}

/** As much of a server as the script asks for. It believes what it is told, so it shows what is asked, and not whether MongoDB would do it. */
class Member {
  set: { readonly _id: string; readonly members: readonly { readonly host: string; readonly priority: number }[] } | undefined;
  becomesPrimary = true;
  readonly users = new Map<string, User>();
  #known = false;

  /** A new connection, which nobody has logged in on. */
  connect(): object {
    this.#known = false;
    return { ...this.#database('admin'), hello: () => ({ setName: this.set?._id, isWritablePrimary: this.set !== undefined && this.becomesPrimary }), getSiblingDB: (name: string) => this.#database(name) };
  }

  #database(name: string): object {
    const key = (user: string): string => `${name}.${user}`;
    return {
      adminCommand: ({ replSetInitiate }: { readonly replSetInitiate: Member['set'] }) => {
        if (this.set !== undefined) throw new Error('already initialized');
        this.set = replSetInitiate;
      },
      auth: (user: string, password: string) => {
        if (this.users.get(key(user))?.pwd !== password) throw new Error('Authentication failed.');
        this.#known = true;
      },
      getUser: (user: string) => this.users.get(key(user)) ?? null,
      createUser: ({ user, ...rest }: User & { readonly user: string }) => {
        if (this.users.size > 0 && !this.#known) throw new Error('requires authentication');
        this.users.set(key(user), rest);
      },
      updateUser: (user: string, rest: User) => {
        if (!this.#known) throw new Error('requires authentication');
        this.users.set(key(user), rest);
      },
    };
  }
}

describe('the first start of a replica set', () => {
  let member: Member;
  let secrets: Record<string, string>;
  beforeEach(() => {
    member = new Member();
    secrets = { mongodb_admin: 'first', mongodb_zhubao: 'second' };
  });

  const prepare = (): void => {
    script.runInNewContext({
      require: () => ({ readFileSync: (path: string) => `${secrets[path.replace('/run/secrets/', '')] ?? ''}\n` }),
      connect: () => member.connect(), sleep: () => undefined, print: () => undefined,
    });
  };

  it('makes one set of all members, of which the first is preferred, and two users', () => {
    prepare();
    expect(member.set?.members.map(({ host, priority }) => [host, priority])).toEqual([['mongodb-1:27017', 2], ['mongodb-2:27017', 1], ['mongodb-3:27017', 1]]);
    expect([...member.users]).toEqual([['admin.admin', { pwd: 'first', roles: ['root'] }], ['zhubao.zhubao', { pwd: 'second', roles: ['readWrite'] }]]);
  });

  it('may be repeated, and then gives the user its new password', () => {
    prepare();
    secrets['mongodb_zhubao'] = 'third';
    prepare();
    expect(member.users.get('zhubao.zhubao')).toEqual({ pwd: 'third', roles: ['readWrite'] });
  });

  it('is refused when the password of the administrator is another', () => {
    prepare();
    secrets['mongodb_admin'] = 'wrong';
    expect(prepare).toThrow('requires authentication');
  });

  it('ends when the first member does not become the primary', () => {
    member.becomesPrimary = false;
    expect(prepare).toThrow('is not the primary');
  });
});
