import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
/** The machines are shared and noisy: only a screen that never comes shall fail. */
const PATIENCE_MS = 30_000;
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
];

/** A stall on market day, as far as a browser can draw it. */
const STALL = `<body style="margin:0;height:100vh;background:linear-gradient(#bcd9ef 55%,#9a8f7c 55%)">
  <div style="position:absolute;inset:18% 12% auto;padding:.4em;background:#b3121d;color:#ffe9a8;font:700 44px sans-serif;text-align:center">法律援助宣传月</div>
  <div style="position:absolute;inset:48% 18% 22%;background:#7b5634;border-top:26px solid #d9c6a5"></div>`;

/** In the page: form controls that a reader cannot be told the name of. */
const NAMELESS = `[...document.querySelectorAll('input, select, textarea')]
  .filter((each) => each.type !== 'hidden' && !each.ariaHidden && each.getClientRects().length > 0)
  .filter((each) => !each.labels?.length && !each.ariaLabel && !each.getAttribute('aria-labelledby'))
  .map((each) => each.outerHTML.slice(0, 200))`;

/** What the browser says of a request made without a network; it cannot be kept from saying so. */
const WITHOUT_NETWORK = 'net::ERR_INTERNET_DISCONNECTED';

/** People before their screens, each with a browser context, and so a session, of their own. */
export class Visitors {
  private readonly contexts: BrowserContext[] = [];
  private stopped = false;
  /** Everything that any page has complained about in its console, and every error that nobody caught. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  /** @param url where the gateway serves both apps */
  static async before(url: string): Promise<Visitors> {
    const executablePath = process.env['TEST_CHROMIUM'] || process.env['CHROMIUM'] || '/usr/bin/chromium';
    return new Visitors(
      await chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, LANGUAGE: 'zh_CN' } }),
      url,
    );
  }

  /** Somebody at an office computer, before the sign-in page of the desk. */
  atDesk(): Promise<Page> {
    return this.open('/desk/', { viewport: DESK });
  }

  /** Somebody with a phone: before the sign-in page of the station app, or where a link leads. */
  onPhone(path = '/m/'): Promise<Page> {
    return this.open(path, { viewport: PHONE, hasTouch: true, isMobile: true });
  }

  /**
   * Wraps a step of a story. When it fails, a picture of every open page is kept in the folder, and the steps after it,
   * which stand on it, fail at once.
   */
  step(folder: string, work: () => Promise<void>): () => Promise<void> {
    return async () => {
      if (this.stopped) throw new Error('not tried: a step before it has failed');
      try {
        await work();
      } catch (error) {
        this.stopped = true;
        await this.keepPictures(folder);
        throw error;
      }
    };
  }

  /** A photo such as a phone would take: a small JPEG. */
  async photo(): Promise<Buffer> {
    const page = await this.browser.newPage({ viewport: { width: 640, height: 480 } });
    await page.setContent(STALL);
    const photo = await page.screenshot({ type: 'jpeg', quality: 70 });
    await page.close();
    return photo;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private async keepPictures(folder: string): Promise<void> {
    const pages = this.contexts.flatMap((context) => context.pages());
    mkdirSync(folder, { recursive: true });
    for (const [at, page] of pages.entries()) await page.screenshot({ path: join(folder, `${at}.png`) });
  }

  private async open(path: string, device: Parameters<Browser['newContext']>[0]): Promise<Page> {
    const context = await this.browser.newContext({
      ...device,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    this.contexts.push(context);
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(`${path} ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes(WITHOUT_NETWORK))
        this.complaints.push(`${path} ${message.text()} (${message.location().url})`);
    });
    await page.goto(this.url + path);
    return page;
  }
}

/** Form controls of the page that have no name of their own. */
export const namelessControls = (page: Page): Promise<string[]> => page.evaluate<string[]>(NAMELESS);
