import type { Engine } from '@zhubao/application';
import { type ApiOptions, type RunningApi, startApi } from '../start-api.js';
import { SaidViewer } from './said-viewer.js';

/** A server over an engine, on a port that was free. */
export function serveOver(engine: Engine, options: Partial<ApiOptions> = {}): Promise<RunningApi> {
  return startApi({ engine, authenticator: new SaidViewer(), host: '127.0.0.1', port: 0, version: 'spec', onUnforeseen: () => undefined, ...options });
}
