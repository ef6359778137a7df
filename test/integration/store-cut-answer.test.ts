/** The answer to an insert is lost on the way: the store says "taken by me" or that it does not know, and never "taken by somebody else". */

import { once } from 'node:events';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import type { Records } from '../../src/store/records.js';
import { recordsAt } from '../contract/support/address.js';
import { entry } from '../contract/support/examples.js';
import { places } from '../contract/support/places.js';
import { trialShapes } from '../contract/support/trial-shapes.js';

interface Wire {
  readonly port: number;
  /** The next request that holds this text reaches the server; its answer does not come back, the connection ends instead. */
  readonly cutAfter: (text: string) => void;
  readonly wasCut: () => boolean;
  readonly stop: () => void;
}

/** A wire to a server that can be cut between a request and its answer. */
async function wireTo(host: string, port: number): Promise<Wire> {
  let awaited: string | undefined;
  let cut = false;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, host);
    let silent = false;
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => { near.destroy(); far.destroy(); });
    }
    near.on('data', (chunk: Buffer) => {
      if (awaited !== undefined && chunk.includes(awaited)) {
        awaited = undefined;
        silent = true;
      }
      far.write(chunk);
    });
    far.on('data', (chunk: Buffer) => {
      if (!silent) {
        near.write(chunk);
        return;
      }
      // The server has answered, so the insert is done.
      cut = true;
      near.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    // A TCP server has an address with a port.
    port: (server.address() as AddressInfo).port,
    cutAfter: (text) => { awaited = text; },
    wasCut: () => cut,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

const servers = places().flatMap((place) => (place.address().kind === 'mongo' ? [[place.name, place] as const] : []));

if (servers.length === 0) it.skip('keeps an entry whose answer was cut (needs MONGODB_TEST_URI)', () => {});
else describe.each(servers)('a cut answer from %s', (_, place) => {
  let wire: Wire;
  let cuttable: Records;
  let direct: Records;
  beforeAll(async () => {
    const address = place.address();
    if (address.kind !== 'mongo') throw new Error('this is about servers');
    const { hostname, port } = new URL(address.uri);
    wire = await wireTo(hostname, Number(port));
    cuttable = recordsAt({ ...address, uri: address.uri.replace(`${hostname}:${port}`, `127.0.0.1:${wire.port}`) }, trialShapes);
    direct = place.records(trialShapes);
    await cuttable.open();
    await direct.open();
  });
  afterAll(async () => {
    await cuttable.close();
    wire.stop();
    await place.drop();
  });

  it('leaves the entry stored and is never told as a rival\'s', async () => {
    const mine = entry('cut', 1, '"mine, and cut off"');
    wire.cutAfter('mine, and cut off');
    const told = await cuttable.insert('entries', mine).catch(() => 'unknown');
    expect(wire.wasCut()).toBe(true);
    expect([true, 'unknown']).toContain(told);
    expect(await direct.get('entries', mine.id)).toEqual(mine);
    expect(await cuttable.get('entries', mine.id)).toEqual(mine);
    expect(await cuttable.insert('entries', mine)).toBe(false);
  });
});
