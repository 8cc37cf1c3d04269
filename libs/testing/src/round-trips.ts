import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

const QUERY = 'Q'.charCodeAt(0);
const SYNC = 'S'.charCodeAt(0);

/** Counts, in the bytes a client sends to PostgreSQL, the messages after which it waits for the server. */
class Counter {
  private pending: Buffer = Buffer.alloc(0);
  private started = false;
  waits = 0;

  take(chunk: Buffer): void {
    this.pending = Buffer.concat([this.pending, chunk]);
    for (;;) {
      const head = this.started ? 1 : 0; // the very first message has no type byte
      if (this.pending.length < head + 4) return;
      const size = head + this.pending.readInt32BE(head);
      if (this.pending.length < size) return;
      if (this.started && [QUERY, SYNC].includes(this.pending[0] ?? 0)) this.waits += 1;
      this.started = true;
      this.pending = this.pending.subarray(size);
    }
  }
}

/** A door in front of PostgreSQL that counts round trips: what a request costs on a real network. */
export class RoundTrips {
  private readonly counters: Counter[] = [];
  private readonly sockets: Socket[] = [];

  private constructor(
    private readonly server: Server,
    /** The same address as the server's, but through the door. */
    readonly url: string,
  ) {}

  static async before(url: string): Promise<RoundTrips> {
    const target = new URL(url);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const door = new URL(url);
    door.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const trips = new RoundTrips(server, door.toString());
    server.on('connection', (client) => trips.join(client, connect(Number(target.port), target.hostname)));
    return trips;
  }

  /** Round trips since the start, sign-in left out. */
  get count(): number {
    return this.counters.reduce((sum, counter) => sum + counter.waits, 0);
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private join(client: Socket, upstream: Socket): void {
    const counter = new Counter();
    this.counters.push(counter);
    this.sockets.push(client, upstream);
    client.on('data', (chunk: Buffer) => counter.take(chunk));
    client.pipe(upstream).on('error', () => client.destroy());
    upstream.pipe(client).on('error', () => upstream.destroy());
  }
}
