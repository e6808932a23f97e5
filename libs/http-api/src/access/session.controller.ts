import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import type { Fault } from '@zhubao/application';
import type { Request } from 'express';
import { malformed } from '../problems/problem.js';
import { LocalAuthenticator, type Session } from './local-authenticator.js';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords.js';
import { Admit, EVERY_ROLE, sessionOf, TheViewer, type Viewer } from './viewer.js';

/** Signing in with a local account, staying so, and signing out. */
@Controller('api/v1/session')
export class SessionController {
  constructor(private readonly authenticator: LocalAuthenticator) {}

  @Post()
  @HttpCode(200)
  @Admit('anyone')
  async signIn(@Body() body: unknown): Promise<Session> {
    const { user, password, newPassword } = credentialsOf(body);
    return this.authenticator.signIn(user, password, newPassword);
  }

  @Post('renewal')
  @HttpCode(200)
  @Admit(EVERY_ROLE)
  async renew(@Req() request: Request): Promise<Session> {
    return this.authenticator.renew(tokenOf(request));
  }

  @Post('end')
  @HttpCode(204)
  @Admit(EVERY_ROLE)
  async signOut(@Req() request: Request): Promise<void> {
    await this.authenticator.signOut(tokenOf(request));
  }
}

function tokenOf(request: Request): string {
  const session = sessionOf(request);
  if (session === undefined) throw new Error(`${request.path} is reached without the access guard before it.`);
  return session.token;
}

/** Who a token belongs to, be it one of ours or of an identity provider. */
@Controller('api/v1/session')
export class WhoAmIController {
  @Get()
  @Admit(EVERY_ROLE)
  whoAmI(@TheViewer() { user, role, org }: Viewer): Viewer {
    return { user, role, org };
  }
}

interface Credentials {
  readonly user: string;
  readonly password: string;
  readonly newPassword?: string;
}

function credentialsOf(body: unknown): Credentials {
  const record: Readonly<Record<string, unknown>> = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  const { user, password, newPassword } = record;
  const faults: Fault[] = [];
  const isText = (value: unknown, least: number): value is string => typeof value === 'string' && value.length >= least && value.length <= LONGEST_PASSWORD && value.isWellFormed();
  if (!isText(user, 1)) faults.push({ field: 'user', problem: 'must be text', problemZh: '应为文字' });
  if (!isText(password, 1)) faults.push({ field: 'password', problem: 'must be text', problemZh: '应为文字' });
  if (newPassword !== undefined && !isText(newPassword, SHORTEST_PASSWORD)) faults.push({ field: 'newPassword', problem: `must have ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters`, problemZh: `应为 ${SHORTEST_PASSWORD} 至 ${LONGEST_PASSWORD} 个字符` });
  for (const name of Object.keys(record)) if (!['user', 'password', 'newPassword'].includes(name)) faults.push({ field: name.slice(0, 80), problem: 'is not known here', problemZh: '不是此处的字段' });
  if (faults.length > 0 || !isText(user, 1) || !isText(password, 1)) throw malformed(faults);
  return { user, password, ...(isText(newPassword, SHORTEST_PASSWORD) && { newPassword }) };
}
