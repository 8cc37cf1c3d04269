import pg from 'pg';

/** Channels of the database's NOTIFY; a message is a hint to ask again, never the truth. */
export const CHANNELS = ['inbox_changed', 'figures_changed', 'session_ended'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Hears what committed transactions announce; reconnects by itself. */
export class Live {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  private opened = false;

  constructor(
    private readonly url: string,
    private readonly hear: (channel: Channel, payload: Readonly<Record<string, string>>) => void,
    private readonly trouble: (error: unknown) => void = () => undefined,
  ) {}

  /** Starts listening. The first connection must succeed; later losses are mended in the background. */
  async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    client.on('notification', (message) => this.pass(message));
    client.on('error', (error) => this.again(error));
    client.on('end', () => this.again(undefined));
    this.client = client;
    await client.connect();
    for (const channel of CHANNELS) await client.query(`listen ${channel}`);
    // What was said while nobody listened is lost: an empty message lets everybody ask again.
    if (this.opened) for (const channel of CHANNELS) this.hear(channel, {});
    this.opened = true;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }

  private pass(message: pg.Notification): void {
    const channel = CHANNELS.find((name) => name === message.channel);
    if (channel) this.hear(channel, JSON.parse(message.payload ?? '{}'));
  }

  /** Gives the lost line up and tries anew in a second; however the loss was noticed, one attempt follows. */
  private again(error: unknown): void {
    if (this.closed) return;
    if (error) this.trouble(error);
    const lost = this.client;
    this.client = undefined;
    lost?.removeAllListeners();
    lost?.on('error', () => undefined);
    void lost?.end().catch(() => undefined);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.open().catch((failure: unknown) => this.again(failure));
    }, 1000).unref();
  }
}
