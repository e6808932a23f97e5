import { readFileSync } from 'node:fs';
import type { Sentence } from '@zhubao/domain';

/** A setting by what a person calls it and how it was said; `said` is absent where the default holds. */
export interface Setting {
  readonly name: string;
  readonly said: string | undefined;
}

/** Reads settings and goes on at a fault, so that all of them are told at once. */
export class SettingReader {
  readonly faults: Sentence[] = [];

  constructor(private readonly environment: NodeJS.ProcessEnv) {}

  /** An option goes before a variable. */
  either(option: string, said: string | undefined, variable: string): Setting {
    return said === undefined ? this.variable(variable) : { name: option, said };
  }

  variable(name: string): Setting {
    return { name, said: this.environment[name] };
  }

  whole({ name, said }: Setting, from: number, to: number): number | undefined {
    if (said === undefined) return undefined;
    const value = Number(said);
    if (/^\d{1,9}$/.test(said) && value >= from && value <= to) return value;
    return this.#fault(`${name} 应为 ${from} 至 ${to} 的整数，现为“${shortened(said)}”。`, `${name} must be a whole number from ${from} to ${to}; it is "${shortened(said)}".`);
  }

  oneOf<const T extends string>({ name, said }: Setting, values: readonly T[]): T | undefined {
    if (said === undefined) return undefined;
    const found = values.find((value) => value === said);
    return found ?? this.#fault(`${name} 应为 ${values.join('、')} 之一，现为“${shortened(said)}”。`, `${name} must be one of ${values.join(', ')}; it is "${shortened(said)}".`);
  }

  list({ name, said }: Setting, isOne: (item: string) => boolean, what: Sentence): readonly string[] | undefined {
    if (said === undefined) return undefined;
    const items = said.split(',').map((item) => item.trim());
    for (const item of items.filter((one) => !isOne(one))) this.#fault(`${name} 中的“${shortened(item)}”不是${what.zh}。`, `"${shortened(item)}" in ${name} is not ${what.en}.`);
    return items;
  }

  url({ name, said }: Setting, schemes: readonly string[]): string | undefined {
    if (said === undefined) return undefined;
    if (schemes.some((scheme) => said.startsWith(`${scheme}://`)) && URL.canParse(said)) return said;
    return this.#fault(`${name} 应为 ${schemes.join(' 或 ')} 开头的地址。`, `${name} must be an address that begins with ${schemes.join(' or ')}.`);
  }

  /** In a variable, or in the file that `_FILE` names; never shown. */
  secret(name: string, leastCharacters: number): string | undefined {
    const [said, file] = [this.environment[name], this.environment[`${name}_FILE`]];
    if (said !== undefined && file !== undefined) return this.#fault(`${name} 与 ${name}_FILE 只能设置一个。`, `Set ${name} or ${name}_FILE, not both.`);
    const secret = file === undefined ? said : this.#contentOf(`${name}_FILE`, file);
    if (secret === undefined || secret.length >= leastCharacters) return secret;
    return this.#fault(`${name} 至少须有 ${leastCharacters} 个字符，现有 ${secret.length} 个。`, `${name} must have at least ${leastCharacters} characters; it has ${secret.length}.`);
  }

  /** Goes on without what cannot be read; the error's own words say why. */
  async attempt<T>(what: Sentence, read: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await read();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return this.#fault(`${what.zh}：${why}`, `${what.en}: ${why}`);
    }
  }

  #contentOf(variable: string, path: string): string | undefined {
    try {
      return readFileSync(path, 'utf8').trim();
    } catch (error) {
      const why = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unreadable';
      return this.#fault(`${variable} 指定的文件 ${path} 无法读取（${why}）。`, `The file ${path} that ${variable} names cannot be read (${why}).`);
    }
  }

  #fault(zh: string, en: string): undefined {
    this.faults.push({ zh, en });
    return undefined;
  }
}

function shortened(said: string): string {
  return said.length > 40 ? `${said.slice(0, 40)}…` : said;
}
