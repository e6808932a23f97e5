import { Card, Flex } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import { Shown } from '../../answers/shown.js';
import { CommandForm } from '../../commands/command-form.js';
import { useDeclaredCommands } from '../../commands/declared-commands.js';
import { CommandName } from '../../events/command-name.js';
import { ScreenTitle } from '../../frame/screen-title.js';
import { useLanguage } from '../../language/language.js';
import { Denied, Empty } from '../../problems/states.js';
import { useSession } from '../../session/session.js';
import { StageMenu } from './stage-menu.js';

/** 业务办理: every step of the business that this role may take, each with the form that the API declares. */
export function Work() {
  const { t } = useLanguage();
  const { session } = useSession();
  const { command = '' } = useParams();
  const [search] = useSearchParams();
  const declared = useDeclaredCommands();
  return (
    <Flex vertical gap={12}>
      <ScreenTitle>{t({ zh: '业务办理', en: 'Work' })}</ScreenTitle>
      <Shown answer={declared} rows={6}>
        {(commands) => {
          const mine = [...commands.values()].filter(({ issuers }) => session !== undefined && issuers.includes(session.role));
          const chosen = mine.find(({ name }) => name === command);
          if (mine.length === 0) return <Denied />;
          return (
            <Flex gap={12} align="flex-start">
              <StageMenu commands={mine.map(({ name }) => name)} chosen={command} about={search.toString()} />
              <div style={{ flex: 1, minWidth: 0 }}>
                {chosen
                  ? <Card size="small" title={<h2 style={{ fontSize: 15, margin: 0 }}><CommandName command={chosen.name} /></h2>}><CommandForm key={`${chosen.name}?${search}`} command={chosen} known={knownIn(search, chosen.fields.map(({ name }) => name))} /></Card>
                  : <Card size="small">{command === '' ? <Empty of={{ zh: '请选择要办理的事项。', en: 'Choose what is to be done.' }} /> : <Denied />}</Card>}
              </div>
            </Flex>
          );
        }}
      </Shown>
    </Flex>
  );
}

/** What a link to a form has already said, such as which loan. */
function knownIn(search: URLSearchParams, fields: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...search].filter(([name]) => fields.includes(name)));
}
