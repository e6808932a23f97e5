import { Link } from 'react-router';
import { usePoint } from '../frame/point.js';

/** To the file of an enterprise, at the point that is looked at. */
export function EnterpriseLink({ uscc, name }: { readonly uscc: string; readonly name?: string }) {
  const { point } = usePoint();
  return <Link to={{ pathname: `/enterprises/${encodeURIComponent(uscc)}`, search: new URLSearchParams({ ...point }).toString() }}>{name ?? <code style={{ fontSize: 12 }}>{uscc}</code>}</Link>;
}
