import { Fragment } from 'react';
import { Link } from 'react-router';
import { STAGES } from '../../commands/stages.js';
import { CommandName } from '../../events/command-name.js';
import { useLanguage } from '../../language/language.js';

interface StageMenuProps {
  readonly commands: readonly string[];
  readonly chosen: string;
  /** What one came with, such as which loan: it stays for the next step. */
  readonly about: string;
}

/** What this role may do, by the stages of the business. */
export function StageMenu({ commands, chosen, about }: StageMenuProps) {
  const { t } = useLanguage();
  const stages = STAGES.map((stage) => ({ ...stage, mine: Object.keys(stage.commands).filter((name) => commands.includes(name)) })).filter(({ mine }) => mine.length > 0);
  return (
    <nav aria-label={t({ zh: '事项', en: 'Commands' })} style={{ width: 184, flex: 'none', background: '#fff', border: '1px solid #e3e9ec', borderRadius: 4, padding: '8px 0', maxHeight: 'calc(100vh - 166px)', overflowY: 'auto' }}>
      {stages.map(({ key, title, mine }) => (
        <Fragment key={key}>
          <div id={`stage-${key}`} style={{ padding: '6px 12px 2px', fontSize: 12, color: '#4d5b66' }}>{t(title)}</div>
          <ul aria-labelledby={`stage-${key}`} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {mine.map((name) => (
              <li key={name}>
                <Link to={{ pathname: `/work/${name}`, search: about }} {...(name === chosen && { 'aria-current': 'page' })} style={{ display: 'block', padding: '3px 12px 3px 20px', ...(name === chosen ? { background: '#e4f3f5', fontWeight: 600 } : { color: '#1f2a33' }) }}><CommandName command={name} /></Link>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </nav>
  );
}
