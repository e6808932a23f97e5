import { describe, expect, it, jest } from '@jest/globals';
import { approve, Engine, previewOfProposal, proposeCommand, startWorker } from '@zhubao/application';
import { aClaimedLoan, commandOf, theRun } from './testing/claimed-life.js';
import { LiveEngine } from './testing/live-engine.js';
import { logOf } from './testing/lived-scenario.js';
import { openMemoryReadModelStore } from '@zhubao/read-models';
import { approvalId, secondPerson } from './testing/two-persons.js';

// A worker takes its duties round by round.
jest.setTimeout(60_000);

describe('where workers follow the log', () => {
  it('an approval is carried out by one of them, and answered by who took it', async () => {
    const live = await LiveEngine.after(aClaimedLoan());
    const { events } = await live.stop();
    const readModels = openMemoryReadModelStore();
    const engine = await Engine.start({ events, readModels, soleWriter: false, followers: 'elsewhere' });
    const worker = await startWorker({ events, readModels });
    const run = theRun();
    const command = { ...commandOf(run), recordedAt: engine.clock.now() };
    expect(await proposeCommand(engine, command)).toMatchObject({ rejected: false });
    const preview = await previewOfProposal(engine, run.commandId);
    const { position, digest } = 'digest' in preview ? preview : { position: -1, digest: '' };
    const answer = await approve(engine, { commandId: approvalId(run.commandId), actor: secondPerson(run.as), data: { proposalId: run.commandId, preview: { position, digest } } });
    expect(answer).toMatchObject({ rejected: false });
    expect((await logOf(events)).filter(({ type }) => type === 'CompensatedFromEnterpriseFund' || type === 'ProposalExecuted').map(({ type }) => type)).toEqual(['CompensatedFromEnterpriseFund', 'ProposalExecuted']);
    await worker.stop();
    await engine.stop();
    await events.close();
  });
});
