import { wordsOfCommand } from '../commands/stages.js';
import { useLanguage } from '../language/language.js';
import { inWords } from './type-in-words.js';

/** A command in the words of the regulation. */
export function CommandName({ command }: { readonly command: string }) {
  const { t } = useLanguage();
  const words = wordsOfCommand(command);
  return <span title={command}>{words === undefined ? inWords(command) : t(words)}</span>;
}
