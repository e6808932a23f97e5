import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { Controller, Get, Header, HttpCode, Module, Param, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

/** Answers by path, as the engine gave them. */
const answers: Readonly<Record<string, string>> = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));

/** What Nest, Express and Node take by themselves for the same bytes: a body is parsed, a route found, an answer sent. */
@Controller('api/v1')
class BareController {
  @Post('commands/:name')
  @HttpCode(201)
  @Header('Content-Type', 'application/json; charset=utf-8')
  command(): string {
    return answers['command'] ?? '';
  }

  @Get('loans')
  @Header('Content-Type', 'application/json; charset=utf-8')
  page(): string {
    return answers['page'] ?? '';
  }

  @Get('loans/:id')
  @Header('Content-Type', 'application/json; charset=utf-8')
  one(@Param('id') _id: string): string {
    return answers['one'] ?? '';
  }
}

@Module({ controllers: [BareController] })
class BareModule {}

const app = await NestFactory.create(BareModule, { logger: false });
await app.listen(0, '127.0.0.1');
process.stdout.write(`${await app.getUrl()}\n`);
process.once('SIGTERM', () => void app.close());
