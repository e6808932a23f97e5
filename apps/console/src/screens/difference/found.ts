import type { paths } from '@zhubao/api-client';

type Answer<Path extends '/api/v1/difference' | '/api/v1/restatement'> = paths[Path]['get']['responses'][200]['content']['application/json'];

export type Found = Answer<'/api/v1/difference'>;
export type RestatedDay = Answer<'/api/v1/restatement'>['days'][number];

/** What differs, of two points or of a day that was reported before: subjects with their fields, and the events that did it. */
export type Differing = Pick<Found, 'pools' | 'loans' | 'enterprises' | 'deadlines' | 'events'>;
export type Subject = Found['loans'][number];
export type Cause = Found['events'][number];
