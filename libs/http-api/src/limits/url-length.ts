import type { NextFunction, Request, Response } from 'express';
import { problem } from '../problems/problem.js';

/** Refuses addresses that no link of ours has. */
export function urlLength(longest: number): (request: Request, response: Response, next: NextFunction) => void {
  return (request, _response, next) => {
    const { length } = request.originalUrl;
    next(length > longest ? problem('URL_TOO_LONG', { zh: `地址有 ${length} 个字符，上限为 ${longest}。`, en: `The address has ${length} characters; ${longest} are taken.` }) : undefined);
  };
}
