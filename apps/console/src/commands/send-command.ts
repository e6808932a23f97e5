import type { Client, components } from '@zhubao/api-client';
import type { Preview } from '../previews/preview-view.js';
import { answered } from '../problems/problem.js';

export type CommandAnswer = components['schemas']['CommandAnswer'];

/** A command as a form has it: under its name, judged by the server alone. */
export interface FilledCommand {
  readonly commandId: string;
  /** Business date; the server's day where none is said. */
  readonly on?: string;
  readonly evidence?: readonly unknown[];
  readonly data: Readonly<Record<string, unknown>>;
}

// Commands differ in their data alone, which the server's own schema has drawn here and the server judges: one of them stands for all.
type AnyCommand = components['schemas']['RunCompensation'];

/** What it would do. @throws ProblemError for a refusal */
export async function previewCommand(client: Client, name: string, command: FilledCommand): Promise<Preview> {
  return answered(await client.POST(`/api/v1/previews/${name}` as '/api/v1/previews/RunCompensation', { body: command as unknown as AnyCommand }));
}

/** Does it, or proposes it where two persons are needed. @throws ProblemError for a refusal */
export async function sendCommand(client: Client, name: string, command: FilledCommand): Promise<CommandAnswer> {
  return answered(await client.POST(`/api/v1/commands/${name}` as '/api/v1/commands/RunCompensation', { body: command as unknown as AnyCommand }));
}
