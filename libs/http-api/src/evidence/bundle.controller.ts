import { once } from 'node:events';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { BundleRefusedError, exportBundle, recordedCheckpoint } from '@zhubao/application';
import type { Request, Response } from 'express';
import { Admit, viewerOf } from '../access/viewer.js';
import { problem } from '../problems/problem.js';
import { loanInScope } from '../readings/loans.js';
import { Sources } from '../readings/sources.js';
import { TAKE_EVIDENCE } from './bundle-operation.js';

/** Evidence of a loan, to be verified without this server. */
@Controller('api/v1')
export class BundleController {
  constructor(private readonly sources: Sources) {}

  @Get('loans/:loanId/evidence-bundle')
  @Admit(TAKE_EVIDENCE)
  async bundle(@Param('loanId') loanId: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    if ((await loanInScope(this.sources, viewerOf(request), loanId, undefined)) === undefined) throw problem('NOT_FOUND', { zh: '查无此项。', en: 'There is no such thing.' });
    const signed = await recordedCheckpoint(this.sources.events);
    if (signed === undefined) {
      throw problem('CONFLICT', { zh: '尚无已签名的日终检查点，证据包无所依凭；请以 --signing-key 启动服务，待下一次日终。', en: 'No day close has been signed yet for a bundle to rest on; start the server with --signing-key and wait for the next close.' });
    }
    const lines = exportBundle(this.sources.events, { loanId }, signed.note);
    // What is refused is refused before the first line: nothing has been sent by then.
    const first = await lines.next().catch(asProblem);
    response.status(200).type('application/x-ndjson; charset=utf-8').setHeader('Content-Disposition', `attachment; filename="evidence-${encodeURIComponent(loanId)}.jsonl"`);
    if (first.done !== true) await write(response, first.value);
    for await (const line of lines) {
      if (response.destroyed) return;
      await write(response, line);
    }
    response.end();
  }
}

async function write(response: Response, line: string): Promise<void> {
  if (!response.write(line)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
}

function asProblem(error: unknown): never {
  if (!(error instanceof BundleRefusedError)) throw error;
  throw problem('CONFLICT', { zh: '此贷款的申请晚于最近一次签名的日终，或事件库与检查点不符；下一次日终后再取，或运行 zhubao verify --checkpoint。', en: error.message });
}
