import { asksForTwo, type Engine } from '@zhubao/application';
import type { CommandName } from '@zhubao/domain';

/** Whether this server lets a command through from one person. */
export type SecondPerson = (name: CommandName) => Promise<boolean>;

/** By the policy in force, and by the default of servers where the policy says nothing. */
export function byPolicy(engine: Engine): SecondPerson {
  return (name) => asksForTwo(engine, name);
}
