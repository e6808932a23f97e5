import { Flex } from 'antd';
import { Link } from 'react-router';
import { CommandName } from '../events/command-name.js';
import { useLanguage } from '../language/language.js';
import { useSession } from '../session/session.js';
import { useDeclaredCommands } from './declared-commands.js';

interface NextStepsProps {
  readonly commands: readonly string[];
  /** What the form is to begin with, such as which loan. */
  readonly about: Readonly<Record<string, string>>;
}

/** Steps that are waited for and that this role may take, each with its form half filled in. */
export function NextSteps({ commands, about }: NextStepsProps) {
  const { t } = useLanguage();
  const { session } = useSession();
  const declared = useDeclaredCommands().data;
  const mine = commands.filter((name) => session !== undefined && declared?.get(name)?.issuers.includes(session.role));
  if (mine.length === 0) return null;
  return (
    <nav aria-label={t({ zh: '下一步', en: 'Next steps' })} style={{ marginInlineStart: 'auto' }}>
      <Flex gap={12} wrap>{mine.map((name) => <Link key={name} to={{ pathname: `/work/${name}`, search: new URLSearchParams(about).toString() }}><CommandName command={name} /></Link>)}</Flex>
    </nav>
  );
}
