import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { CLEARED } from '#/integrations/security-headers.ts';
import { OFFLINE_WORKER } from '#/routing/routes.ts';
import type { Expect } from './checks.ts';
import type { Host } from './servers.ts';

/** With https: no answer offers another way to ask, which a browser would note with the site's name, for longer than for https alone. */
export const noOtherWayOf = async ({ secure }: Host, expect: Expect): Promise<void> => {
  if (secure === undefined) return;
  for (const path of ['/es/', '/robots.txt', '/es', '/nowhere/', OFFLINE_WORKER]) {
    const answer = await new Promise<IncomingMessage>((answered, fail) => {
      request(secure + path, { rejectUnauthorized: false, agent: false }, answered)
        .on('error', fail)
        .end();
    });
    answer.resume();
    expect(`${path} answers with https`, answer.headers['strict-transport-security'] !== undefined);
    expect(`${path} offers no HTTP/3`, answer.headers['alt-svc'] === undefined);
  }
};

/** Where she deletes the copy, a page of ours has the browser delete the rest; nobody else can have that done. */
export const clearingOf = async ({ url, name }: Host, expect: Expect): Promise<void> => {
  // `npm start` knows of nothing but `_headers`, as many hosts do.
  const asks = async (path: string, method: string, from?: string): Promise<string | null> =>
    (await fetch(url + path, { method, headers: from === undefined ? {} : { 'Sec-Fetch-Site': from } })).headers.get(CLEARED.name);
  expect(
    'a page of ours has the browser delete what is left',
    name === 'npm start' || (await asks(OFFLINE_WORKER, 'HEAD', 'same-origin')) === CLEARED.value,
  );
  for (const from of ['cross-site', 'same-site', 'none', undefined])
    for (const method of ['HEAD', 'GET'])
      expect(`nobody else does (${String(from)}, ${method})`, (await asks(OFFLINE_WORKER, method, from)) === null);
  for (const path of [OFFLINE_WORKER, '/es/', '/nowhere/'])
    expect(`nothing is deleted by asking for ${path}`, (await asks(path, 'GET', 'same-origin')) === null);
};
