import type { Locator, Page } from 'playwright-core';
import { OWN_PASSWORD, type ServedConsole } from './served-console.js';

/** Somebody at a window of the console, who does what a person does there: reads names, types, chooses, clicks. */
export class Desk {
  constructor(readonly page: Page) {}

  /** Signs in with the one-time password, sets one of their own, and sees the first screen. */
  async signIn(served: ServedConsole, user: string): Promise<void> {
    await this.page.getByLabel('用户名').fill(user);
    await this.page.getByLabel('密码', { exact: true }).fill(served.oneTimePassword(user));
    await this.click('登录');
    await this.page.getByLabel('新密码').fill(OWN_PASSWORD);
    await this.click('登录');
    await this.page.getByRole('button', { name: '退出' }).waitFor();
  }

  async go(screen: string): Promise<void> {
    await this.page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: screen, exact: true }).click();
  }

  /** Opens a command from the list of all of them. */
  async open(command: string): Promise<void> {
    await this.go('业务办理');
    await this.page.getByRole('navigation', { name: '事项' }).getByRole('link', { name: command, exact: true }).click();
  }

  /** Goes from what was written to the file of the loan or the enterprise, and there on to the next step. */
  async next(step: string): Promise<void> {
    if (new URL(this.page.url()).pathname.startsWith('/work')) await this.follow(/贷款卷宗|企业档案/u);
    await this.page.getByRole('navigation', { name: '下一步' }).getByRole('link', { name: step, exact: true }).click();
  }

  async follow(link: string | RegExp): Promise<void> {
    await this.page.getByRole('main').getByRole('link', typeof link === 'string' ? { name: link, exact: true } : { name: link }).first().click();
  }

  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(fields)) await this.field(label).fill(text);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.field(label).selectOption({ label: option });
  }

  async say(label: string, word: '是' | '否'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: label }).getByText(word, { exact: true }).click();
  }

  async tick(...labels: readonly string[]): Promise<void> {
    for (const label of labels) await this.page.getByRole('checkbox', { name: label }).check();
  }

  async click(button: string, within: Page | Locator = this.page): Promise<void> {
    await within.getByRole('button', { name: button, exact: true }).click();
  }

  /** Sends a form, and sees that it was written. */
  async send(): Promise<void> {
    await this.click('提交');
    await this.page.getByRole('status').filter({ hasText: '已登记' }).waitFor();
  }

  /** Sends a form that a second person decides on, by the keyboard, and goes to the proposal. @throws Error with what stands there where it is refused */
  async sendToSecond(): Promise<void> {
    await this.page.getByRole('button', { name: '提交', exact: true }).press('Enter');
    const [proposal, refused] = [this.page.getByRole('status').getByRole('link', { name: /提案/u }), this.page.getByRole('alert')];
    await proposal.or(refused).first().waitFor();
    if (!(await proposal.isVisible())) throw new Error(await refused.first().innerText());
    await proposal.click();
  }

  /** Takes a step on the workbench: fills in, looks at what it would do, confirms. */
  async take(button: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.click(button);
    const dialog = this.page.getByRole('dialog');
    for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label, { exact: true }).fill(text);
    await this.click('预览', dialog);
    await this.click('确认提交', dialog);
    await dialog.getByRole('status').waitFor();
  }

  /** Takes a step that a second person decides, and goes to look at the proposal. */
  async propose(button: string): Promise<void> {
    await this.take(button);
    await this.page.getByRole('dialog').getByRole('link', { name: /提案/u }).click();
    await this.page.getByText('您是提出人，须由另一人复核（第十条）。').waitFor();
  }

  /** Opens what waits, looks at what it would do, and agrees to that. */
  async approve(command: string): Promise<void> {
    await this.go('复核');
    await this.page.getByRole('row').filter({ hasText: command }).filter({ hasText: '待复核' }).getByRole('link').first().click();
    await this.click('通过所见预览');
    await this.page.getByText('已执行', { exact: true }).waitFor();
  }

  /** What stands beside a name. */
  fact(name: string): Locator {
    return this.page.getByRole('main').locator('dt', { hasText: name }).locator('xpath=following-sibling::dd').first();
  }

  field(label: string): Locator {
    return this.page.getByRole('main').getByLabel(label, { exact: true });
  }
}
