import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { AccountDesk, type ListedAccount, type NewAccount } from './account-desk.js';
import { accountAsked } from './account-request.js';
import { Admit } from './viewer.js';

/** Local accounts, for whoever keeps the server. */
@Controller('api/v1/accounts')
@Admit(['ADMIN'])
export class AccountsController {
  constructor(private readonly desk: AccountDesk) {}

  @Get()
  list(): { readonly items: readonly ListedAccount[] } {
    return { items: this.desk.list() };
  }

  @Post()
  add(@Body() body: unknown): Promise<NewAccount> {
    return this.desk.add(accountAsked(body));
  }

  @Post(':user/reset')
  @HttpCode(200)
  reset(@Param('user') user: string): Promise<NewAccount> {
    return this.desk.reset(user);
  }

  @Post(':user/disable')
  @HttpCode(200)
  disable(@Param('user') user: string): Promise<ListedAccount> {
    return this.desk.disable(user);
  }
}
