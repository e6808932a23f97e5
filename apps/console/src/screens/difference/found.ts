import type { paths } from '@zhubao/api-client';

export type Found = paths['/api/v1/difference']['get']['responses'][200]['content']['application/json'];

/** What differs, of two points or of a day that was reported before: subjects with their fields, and the events that did it. */
export type Differing = Pick<Found, 'pools' | 'loans' | 'enterprises' | 'deadlines' | 'events'>;
export type Subject = Found['loans'][number];
export type Cause = Found['events'][number];
