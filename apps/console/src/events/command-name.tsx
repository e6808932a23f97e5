import { useLanguage, type Words } from '../language/language.js';
import { inWords } from './event-name.js';

/** Commands that ask for two persons, in the words of the regulation. */
const NAMES: Readonly<Record<string, Words>> = {
  RunCompensation: { zh: '助保金代偿', en: 'Compensate' },
  ShareRiskCompensation: { zh: '风险补偿分担', en: 'Share the shortfall' },
  SettleRiskShareLater: { zh: '补付风险补偿', en: 'Settle the share later' },
  WriteOffLoss: { zh: '损失核销', en: 'Write off' },
  ReverseEntry: { zh: '冲正', en: 'Reverse an entry' },
  BlacklistEnterprise: { zh: '列入黑名单', en: 'Blacklist' },
};

export function CommandName({ command }: { readonly command: string }) {
  const { t } = useLanguage();
  const words = NAMES[command];
  return <span title={command}>{words === undefined ? inWords(command) : t(words)}</span>;
}
