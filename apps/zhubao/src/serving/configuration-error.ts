import type { Sentence } from '@zhubao/domain';

/** A server cannot start as it was told to: every reason at once, and no secret among them. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly faults: readonly Sentence[]) {
    const lines = faults.map(({ zh, en }) => `  - ${en}\n    ${zh}`);
    super(`The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`} (配置有 ${faults.length} 处错误):\n${lines.join('\n')}`);
  }
}
