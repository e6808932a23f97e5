import { Link } from 'react-router';
import { useAnswer } from '../answers/answer.js';
import { MOST_OF_A_PAGE } from '../answers/every-page.js';
import { usePoint } from '../frame/point.js';
import { useSession } from '../session/session.js';

/** To the file of an enterprise, at the point that is looked at. */
export function EnterpriseLink({ uscc, name }: { readonly uscc: string; readonly name: string | undefined }) {
  const { point } = usePoint();
  return <Link to={{ pathname: `/enterprises/${encodeURIComponent(uscc)}`, search: new URLSearchParams({ ...point }).toString() }}>{name ?? <code style={{ fontSize: 12 }}>{uscc}</code>}</Link>;
}

/** The same where a reading gives its number alone: its name is asked for, once for all of them that are shown; beyond the first thousand it goes by its number. */
export function KnownEnterprise({ uscc }: { readonly uscc: string }) {
  const { client } = useSession();
  const { point } = usePoint();
  const query = { ...point, limit: MOST_OF_A_PAGE };
  const { data } = useAnswer({ key: ['enterprises', query], ask: () => client.GET('/api/v1/enterprises', { params: { query } }) });
  return <EnterpriseLink uscc={uscc} name={data?.items.find((one) => one.uscc === uscc)?.name} />;
}
