import { Flex } from 'antd';
import { Link } from 'react-router';
import { useDeclaredCommands } from '../../commands/declared-commands.js';
import { CommandName } from '../../events/command-name.js';
import { useSession } from '../../session/session.js';
import type { EnterpriseRow } from '../enterprises/enterprise-columns.js';

/** Steps that concern this enterprise now and that this role may take. */
export function Acts({ enterprise: { uscc, standing, blacklisted } }: { readonly enterprise: EnterpriseRow }) {
  const { session } = useSession();
  const commands = useDeclaredCommands().data;
  const next = { REGISTERED: ['NominateEnterprise'], NOMINATED: ['DecideRoster'], ROSTER: ['ApplyForLoan', 'RemoveFromRoster'] }[standing];
  const wanted = blacklisted ? ['LiftBlacklisting'] : [...next, 'NoteRiskSignal', 'BlacklistEnterprise'];
  const mine = wanted.filter((name) => session !== undefined && commands?.get(name)?.issuers.includes(session.role));
  return <Flex gap={12} style={{ marginInlineStart: 'auto' }}>{mine.map((name) => <Link key={name} to={`/work/${name}?uscc=${encodeURIComponent(uscc)}`}><CommandName command={name} /></Link>)}</Flex>;
}
