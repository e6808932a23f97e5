import { Body, Controller, HttpCode, Injectable, Post, Req } from '@nestjs/common';
import { Engine, type PolicyRehearsed, rehearsePolicy } from '@zhubao/application';
import type { Request } from 'express';
import { Admit, viewerOf } from '../access/viewer.js';
import { problem } from '../problems/problem.js';
import { personsShown } from '../readings/persons-shown.js';
import { rehearsalAsked } from './rehearsal-asked.js';
import { REHEARSE } from './rehearsal-operation.js';

/** A rehearsal folds the log from its beginning: it may not keep others waiting, nor hold the states of several at once. */
const MOST_MS = 10_000;

/** Lets one rehearsal at a time run on a server. */
@Injectable()
export class RehearsalStage {
  #taken = false;

  /** @throws Problem UNAVAILABLE while another runs */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.#taken) throw problem('UNAVAILABLE', { zh: '另一次试算正在进行，请稍后再试。', en: 'Another rehearsal is running; try again in a while.' }, { retryAfterSeconds: MOST_MS / 1_000 });
    this.#taken = true;
    try {
      return await work();
    } finally {
      this.#taken = false;
    }
  }
}

/** What other rules would have done to the past. */
@Controller('api/v1')
export class RehearsalController {
  constructor(private readonly engine: Engine, private readonly stage: RehearsalStage) {}

  @Post('policies/rehearsal')
  @HttpCode(200)
  @Admit(REHEARSE)
  async rehearse(@Body() body: unknown, @Req() request: Request): Promise<PolicyRehearsed> {
    const { candidate, ...bounds } = rehearsalAsked(body);
    const found = await this.stage.alone(() => rehearsePolicy(this.engine.events, candidate, { ...bounds, mostMs: MOST_MS }));
    return personsShown(this.engine, viewerOf(request), found);
  }
}
