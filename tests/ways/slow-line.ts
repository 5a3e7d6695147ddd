import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line between a browser and the world. */
export interface Line {
  /** Bytes in a second, from the world and to it; all connections share them. */
  down: number;
  up: number;
  /** Milliseconds from one end to the other. */
  oneWay: number;
  /** Of a hundred packets, how many are lost. */
  lost: number;
}

/** A weak 2G line: 280 kbit/s to her, 256 from her, 800 ms there and back (WebPageTest's “2G”), and of a hundred packets five lost. */
export const WEAK_2G: Line = { down: 35_000, up: 32_000, oneWay: 400, lost: 5 };

/** What fits in a packet. */
const PACKET = 1460;
/** After how many times there and back a lost packet is sent again; each time it is lost anew, twice as late (RFC 6298). */
const SENT_AGAIN_AFTER = 1.5;
/** What may be under way in one direction before the sender waits, in bytes. */
const WINDOW = 65_536;

/** Numbers from 0 to 1 that are the same in every run. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/**
 * A line as slow as a given one before a proxy: what each packet takes, and what is lost comes later, with all that follows it on its connection.
 * The kernel's own (`tc netem`) needs root and a module that many machines have not; where a connection would slow down after a loss, this one does not.
 * @param proxy the proxy's address
 * @returns the address to give to a browser in its place
 */
export const slowLine = async (proxy: string, { down, up, oneWay, lost }: Line): Promise<{ proxy: string; close: () => Promise<void> }> => {
  const { hostname, port } = new URL(proxy);
  const random = numbersFrom(40);
  const open = new Set<Socket>();
  /** When a number of bytes is through, if all before are. */
  const through = (bytesInASecond: number): ((bytes: number) => number) => {
    let free = 0;
    return (bytes) => {
      free = Math.max(free, performance.now()) + (bytes / bytesInASecond) * 1000;
      return free;
    };
  };
  const [downwards, upwards] = [through(down), through(up)];

  /** Sends on what one end says, packet by packet. @param late milliseconds before the first one is there at the soonest */
  const carry = (from: Socket, to: Socket, sent: (bytes: number) => number, late: number): void => {
    let [due, waiting] = [performance.now() + late, 0];
    const underWay: { at: number; bytes: Buffer | undefined }[] = [];
    let timer: NodeJS.Timeout | undefined;
    const deliver = (): void => {
      timer = undefined;
      for (let [next] = underWay; next && next.at <= performance.now(); [next] = underWay) {
        underWay.shift();
        if (next.bytes === undefined) to.end();
        else if (!to.destroyed) to.write(next.bytes);
        waiting -= next.bytes?.length ?? 0;
      }
      if (waiting < WINDOW) from.resume();
      const [next] = underWay;
      if (next) timer = setTimeout(deliver, Math.max(1, next.at - performance.now()));
    };
    const put = (bytes: Buffer | undefined): void => {
      let again = 2 * oneWay * SENT_AGAIN_AFTER;
      let stall = 0;
      while (bytes && random() * 100 < lost && again < 20_000) [stall, again] = [stall + again, again * 2];
      due = Math.max(due, sent(bytes?.length ?? 0) + oneWay + stall);
      underWay.push({ at: due, bytes });
      waiting += bytes?.length ?? 0;
      timer ??= setTimeout(deliver, Math.max(1, due - performance.now()));
    };
    from.on('data', (bytes: Buffer) => {
      for (let at = 0; at < bytes.length; at += PACKET) put(bytes.subarray(at, at + PACKET));
      if (waiting >= WINDOW) from.pause();
    });
    from.on('end', () => {
      put(undefined);
    });
  };

  const server = createServer({ allowHalfOpen: true }, (near) => {
    const far = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        if (one.errored) other.destroy();
      });
    }
    // The two ends greet each other first.
    carry(near, far, upwards, 3 * oneWay);
    carry(far, near, downwards, 0);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
};
