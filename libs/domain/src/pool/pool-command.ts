import type { CommandDefinition, Need } from '../command-definition.js';
import type { PoolEvent } from './events.js';
import type { PoolState } from './state.js';

export type PoolCommand<D, K extends Need = never> = CommandDefinition<PoolState, PoolEvent, D, K>;
