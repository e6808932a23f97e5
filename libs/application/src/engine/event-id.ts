import { v5 } from 'uuid';

/** Namespace of all derived ids (RFC 9562 §5.5), drawn once for this project. */
const NAMESPACE = '7d2f3f0e-3d0b-4b7e-9a54-0f6a7c1de1b9';

/** Id of the n-th event of a command: the same command makes the same events, however often it is tried. */
export function eventId(commandId: string, index: number): string {
  return v5(`${commandId}/${index}`, NAMESPACE);
}

/** Id of the step that a process takes because of an event. */
export function stepId(causeId: string, step: string): string {
  return v5(`${causeId}>${step}`, NAMESPACE);
}

/** Id of a scenario's line. */
export function lineId(scenario: string, line: number): string {
  return v5(`${scenario}:${line}`, NAMESPACE);
}
