import { Controller, Get, Req, Res, type Type } from '@nestjs/common';
import { type AskedPoint, printInstant } from '@zhubao/domain';
import type { Request, Response } from 'express';
import { Admit, viewerOf } from '../access/viewer.js';
import { malformed, problem } from '../problems/problem.js';
import { languageOf } from '../problems/read-language.js';
import { sendTagged } from './conditional.js';
import { CSV_TYPE, csvOf } from './files/csv-file.js';
import { workbookOf, XLSX_TYPE } from './files/workbook.js';
import { day, flag, moment, oneOf, type Parameters, readParameters, whole } from './parameter.js';
import { personsShownInText } from './persons-shown.js';
import type { Asked, Reading } from './reading.js';
import { FORMATS, representationFor } from './representation.js';
import { Sources } from './sources.js';
import type { Table } from './table.js';
import { TABLE_TYPE } from './table-schema.js';

/** Parameters that every reading has by its kind. */
export function sharedParameters({ clocks, table }: Pick<Reading, 'clocks' | 'table'>): Parameters {
  return {
    ...(clocks === 'both' && { asOf: day, knownAt: moment }),
    after: whole(0, Number.MAX_SAFE_INTEGER),
    ...(table && { format: oneOf(...FORMATS), head: flag, inWan: flag }),
  };
}

const LONGEST_WAIT_MS = 5_000;

/** The routes of all readings, each from its declaration. */
export function readingControllers(readings: readonly Reading[]): readonly Type[] {
  return readings.map(controllerOf);
}

function controllerOf(declared: Reading): Type {
  const known = { ...sharedParameters(declared), ...declared.parameters };

  @Controller('api/v1')
  class ReadingController {
    constructor(private readonly sources: Sources) {}

    @Get(declared.path)
    @Admit(declared.admits)
    async read(@Req() request: Request, @Res() response: Response): Promise<void> {
      const { values, faults } = readParameters(known, request.query as Readonly<Record<string, unknown>>);
      if (faults.length > 0) throw malformed(faults);
      const { asOf, knownAt, after, format: said, head, inWan, ...query } = values as Readonly<Record<string, never>>;
      const format = representationFor(request, said, declared.table !== undefined);
      if ((head !== undefined && format !== 'csv') || (inWan !== undefined && format !== 'xlsx')) throw problem('MALFORMED', { zh: 'head 只用于 CSV，inWan 只用于 XLSX。', en: '"head" is for CSV alone, "inWan" for XLSX.' });
      if (after !== undefined) await this.sources.engine.reached(after, LONGEST_WAIT_MS);
      const asked: Asked<Parameters> = { viewer: viewerOf(request), point: pointOf(asOf, knownAt), path: request.params as Record<string, string>, query };
      const answer = await declared.read(this.sources, asked);
      if (answer === undefined) throw problem('NOT_FOUND', { zh: '查无此项。', en: 'There is no such thing.' }, { facts: { path: request.path } });
      // Whose answer it is depends on who asks, and what it says on what has come since: kept by the caller alone, and asked about each time.
      response.setHeader('Cache-Control', 'private, no-cache');
      response.vary('Authorization').vary('Accept');
      const shown = (what: object): Promise<string> => personsShownInText(this.sources.engine, asked.viewer, JSON.stringify(what));
      if (format === 'json' || declared.table === undefined) sendTagged(request, response, 'application/json; charset=utf-8', await shown(answer));
      else {
        const table = await shown(await declared.table(answer, this.sources, asked));
        if (format === 'table') return sendTagged(request, response, `${TABLE_TYPE}; charset=utf-8`, table);
        response.setHeader('Content-Disposition', `attachment; filename="${declared.name}.${format}"`);
        const position = (await this.sources.extent())?.position ?? -1;
        if (declared.clocks === 'both') await nameClocks(response, this.sources, asked.point);
        response.setHeader('X-Position', position).vary('Accept-Language');
        const whole = JSON.parse(table) as Table;
        if (format === 'csv') sendTagged(request, response, `${CSV_TYPE}; charset=utf-8`, csvOf(whole, { head: head ?? true, position }));
        else sendTagged(request, response, XLSX_TYPE, await workbookOf(whole, { language: languageOf(request.headers['accept-language']), unit: (inWan ?? true) ? 'wan' : 'yuan', position }));
      }
    }
  }
  return ReadingController;
}

/** Of when a file is stands beside it too, for programs that take it without its head. */
async function nameClocks(response: Response, sources: Sources, asked: AskedPoint | undefined): Promise<void> {
  const { asOf, knownAt } = await sources.spokenOf(asked);
  response.setHeader('X-As-Of', asOf).setHeader('X-Known-At', printInstant(knownAt));
}

function pointOf(asOf: AskedPoint['asOf'], knownAt: AskedPoint['knownAt']): AskedPoint | undefined {
  return asOf === undefined && knownAt === undefined ? undefined : { ...(asOf !== undefined && { asOf }), ...(knownAt !== undefined && { knownAt }) };
}
