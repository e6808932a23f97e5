/** A command is about persons, and there is no place for the keys that they are sealed with. */
export class KeysMissingError extends Error {
  constructor() {
    super('此命令涉及个人信息，但未指定密钥库，未写入任何内容；请用 --keys 或 ZHUBAO_KEYS 指定。 / This command is about persons, and there is no key store to seal them with; nothing was written. Name one with --keys or ZHUBAO_KEYS.');
    this.name = 'KeysMissingError';
  }
}
