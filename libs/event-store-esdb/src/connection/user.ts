import { inspect } from 'node:util';

/** A name and a password that no log, message or dump shows. */
export class User {
  readonly name: string;
  readonly #password: string;

  constructor(name: string, password: string) {
    this.name = name;
    this.#password = password;
  }

  /** For the client of the server, and for nobody else. */
  credentials(): { readonly username: string; readonly password: string } {
    return { username: this.name, password: this.#password };
  }

  same(other: User): boolean {
    return this.name === other.name && this.#password === other.#password;
  }

  toString(): string {
    return this.name;
  }

  toJSON(): string {
    return this.name;
  }

  [inspect.custom](): string {
    return `User ${this.name}`;
  }
}
