import type { EventsHandler, SubscribeOptions, Subscription } from '@zhubao/event-store';
import type { NoticeSink } from '../failure/notice.js';
import { AllSubscription, type FollowOptions } from './all-subscription.js';
import type { FollowedLog } from './followed-log.js';

/** The running subscriptions of one store. */
export class Subscriptions {
  readonly #log: FollowedLog;
  readonly #options: FollowOptions;
  readonly #report: NoticeSink;
  readonly #running = new Set<Subscription>();

  constructor(log: FollowedLog, options: FollowOptions, report: NoticeSink) {
    this.#log = log;
    this.#options = options;
    this.#report = report;
  }

  start(handler: EventsHandler, asked: SubscribeOptions): Subscription {
    const subscription: Subscription = new AllSubscription(this.#log, handler, asked, this.#options, this.#report, () => this.#running.delete(subscription));
    this.#running.add(subscription);
    return subscription;
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#running].map((subscription) => subscription.stop()));
  }
}
