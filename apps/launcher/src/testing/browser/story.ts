import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../places.js';
import { SystemUnderTest } from '../system-under-test.js';
import * as desk from './desk-acts.js';
import * as station from './station-acts.js';
import { Visitors } from './visitors.js';

/** Where the pictures of the open pages are kept when a step of this story fails. */
const failuresFolder = (): string =>
  join(
    projectRoot,
    '.data/test-reports/browser',
    basename(expect.getState().testPath ?? '', '.browser.spec.ts'),
  );

/**
 * The whole system with the demo and its people before their screens, for one story told in steps:
 *
 *   const story = Story.begin();
 *   story.step('the city issues it', async () => { officer = await story.atDesk('fz-officer'); … });
 *   story.end();
 */
export class Story {
  private running: { readonly system: SystemUnderTest; readonly visitors: Visitors } | undefined;

  /** Brings the system up before the first step and takes it down after the last. */
  static begin(): Story {
    const story = new Story();
    beforeAll(async () => {
      const system = await SystemUnderTest.start({ queue: 'postgres' });
      story.running = { system, visitors: await Visitors.before(system.url) };
    });
    afterAll(async () => {
      await story.running?.visitors.close();
      await story.running?.system.stop();
    });
    return story;
  }

  get system(): SystemUnderTest {
    return this.told.system;
  }

  /** A step of the story; those after it stand on it. */
  step(what: string, work: () => Promise<void>): void {
    it(what, () => this.told.visitors.step(failuresFolder(), work)());
  }

  /** The last step: no page has complained in its console. */
  end(): void {
    it('no page has complained', () => {
      expect(this.told.visitors.complaints).toEqual([]);
    });
  }

  /** Somebody of the demo, signed in at an office computer. */
  async atDesk(login: string): Promise<Page> {
    const page = await this.told.visitors.atDesk();
    await desk.signInAtDesk(page, login, this.passwordOf(login));
    return page;
  }

  /** The worker of a station, signed in on a phone. */
  async onPhone(login: string): Promise<Page> {
    const page = await this.told.visitors.onPhone();
    await station.signInOnPhone(page, login, this.passwordOf(login));
    return page;
  }

  /** Somebody without an account, who follows a link on a phone. */
  byLink(address: string): Promise<Page> {
    const { pathname, hash } = new URL(address);
    return this.told.visitors.onPhone(pathname + hash);
  }

  /** A photo such as a phone would take. */
  photo(): Promise<Buffer> {
    return this.told.visitors.photo();
  }

  private get told() {
    if (!this.running) throw new Error('the story has not begun');
    return this.running;
  }

  private passwordOf(login: string): string {
    return this.system.demoSignIns.find((person) => person.login === login)?.password ?? '';
  }
}
