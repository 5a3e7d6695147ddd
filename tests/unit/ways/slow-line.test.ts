import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { slowLine, type Line } from '../../ways/slow-line.ts';

const ended: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0)) await end();
});

/** A host that says so many bytes to whoever greets it, each another than the one before. */
const hostOf = async (length: number): Promise<{ address: string; bytes: Buffer }> => {
  const bytes = Buffer.from(Array.from({ length }, (_, index) => index % 251));
  const host = createServer((socket) => socket.on('error', () => undefined).once('data', () => socket.end(bytes))).listen(0, '127.0.0.1');
  await once(host, 'listening');
  ended.push(() => host.close());
  return { address: `http://127.0.0.1:${(host.address() as AddressInfo).port}`, bytes };
};

/** Greets the host at the end of a line. @returns what it said, and after how many milliseconds all of it was there */
const greet = async (address: string, line: Line): Promise<{ said: Buffer; after: number }> => {
  const { proxy, close } = await slowLine(address, line);
  ended.push(close);
  const began = performance.now();
  const socket = connect(Number(new URL(proxy).port), '127.0.0.1');
  const said: Buffer[] = [];
  socket.on('data', (bytes: Buffer) => said.push(bytes)).write('hello');
  await once(socket, 'end');
  return { said: Buffer.concat(said), after: performance.now() - began };
};

describe('a slow line', () => {
  it('brings what was said whole and in order, however much of it is lost on the way', async () => {
    const { address, bytes } = await hostOf(200_000);
    const { said } = await greet(address, { down: 10_000_000, up: 10_000_000, oneWay: 1, lost: 30 });
    expect(said.equals(bytes)).toBe(true);
  });

  it('takes as long as its bytes in a second and its way there and back say', async () => {
    const { address } = await hostOf(20_000);
    const { after } = await greet(address, { down: 50_000, up: 50_000, oneWay: 50, lost: 0 });
    // Once there and back for the two ends to greet each other, once for the answer, and 0.4 s for 20 kB.
    expect(after).toBeGreaterThanOrEqual(590);
  });

  it('takes longer where packets are lost', async () => {
    const { address } = await hostOf(100_000);
    const line: Line = { down: 10_000_000, up: 10_000_000, oneWay: 20, lost: 0 };
    const whole = await greet(address, line);
    const torn = await greet(address, { ...line, lost: 20 });
    expect(torn.after).toBeGreaterThan(whole.after + 60);
  });

  it('lets go of what is under way when it is closed', async () => {
    const { address } = await hostOf(100_000);
    const { proxy, close } = await slowLine(address, { down: 1000, up: 1000, oneWay: 10, lost: 0 });
    const socket = connect(Number(new URL(proxy).port), '127.0.0.1');
    socket.on('error', () => undefined).write('hello');
    await once(socket, 'connect');
    const gone = new Promise((done) => socket.on('close', done));
    await close();
    // That it comes at all is what is asked.
    await gone;
    expect(socket.destroyed).toBe(true);
  });
});
