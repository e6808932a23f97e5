import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';

/** Addresses that are never a screen. */
const NOT_SCREENS = /^\/(api|health|metrics)(\/|$)/;

/** The console at `/`: its files, and for the address of any screen the one page that it is. */
export function serveConsole(app: NestExpressApplication, folder: string): void {
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }));
  const files = express.static(folder, { index: false, maxAge: 0 });
  // No file is looked for where there is none: a look at the disk costs as much as an answer.
  app.use((request: Request, response: Response, next: NextFunction) => (NOT_SCREENS.test(request.path) ? next() : files(request, response, next)));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const wantsPage = request.method === 'GET' && !NOT_SCREENS.test(request.path) && request.accepts(['html', 'json']) === 'html';
    if (!wantsPage) next();
    else response.setHeader('Cache-Control', 'no-cache').sendFile(join(folder, 'index.html'));
  });
}
