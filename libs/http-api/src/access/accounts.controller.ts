import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { AccountDesk, type ListedAccount, type NewAccount } from './account-desk.js';
import { accountAsked } from './account-request.js';
import type { Doer } from './account-changes.js';
import { Admit, TheViewer, type Viewer } from './viewer.js';

/** What whoever keeps the server does to local accounts. */
@Controller('api/v1/accounts')
@Admit(['ADMIN'])
export class AccountsController {
  constructor(private readonly desk: AccountDesk) {}

  @Post()
  add(@Body() body: unknown, @TheViewer() viewer: Viewer): Promise<NewAccount> {
    return this.desk.add(accountAsked(body), doneBy(viewer));
  }

  @Post(':user/reset')
  @HttpCode(200)
  reset(@Param('user') user: string, @TheViewer() viewer: Viewer): Promise<NewAccount> {
    return this.desk.reset(user, doneBy(viewer));
  }

  @Post(':user/disable')
  @HttpCode(200)
  disable(@Param('user') user: string, @TheViewer() viewer: Viewer): Promise<ListedAccount> {
    return this.desk.disable(user, doneBy(viewer));
  }
}

function doneBy({ user }: Viewer): Doer {
  return { by: user, through: 'api' };
}
