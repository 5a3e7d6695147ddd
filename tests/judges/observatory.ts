import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { connect, getCACertificates, setDefaultCACertificates } from 'node:tls';
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { getGradeForScore, getScoreDescription, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';
import { caddy } from '../hosts/servers.ts';
import { shortened, type Finding, type Verdict } from './findings.ts';
import type { JudgedSite } from './site.ts';
import { versionOf } from './versions.ts';

/**
 * The names that browsers only open by https, which the package would fetch when it is installed: there is no network, and `localhost` is none of them.
 */
const PRELOADED = 'tests/judges/node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json';

/** Its score where nothing is wrong and nothing more than needed is right. */
const WHOLE = 100;

const portOf = (url: string | undefined): number => Number(new URL(url ?? '').port);

/** Lets this process trust the certificate that was made for this moment, as a browser trusts a real one: another fault would hide behind it. */
const trust = async (port: number): Promise<void> => {
  const socket = connect({ port, host: '127.0.0.1', servername: 'localhost', rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const certificate = socket.getPeerX509Certificate()?.toString();
  socket.destroy();
  if (certificate === undefined) throw new Error('Caddy showed no certificate.');
  setDefaultCACertificates([...getCACertificates(), certificate]);
};

/** The steps from the address without https, which leads to the name alone and so to a port that nothing here may listen to: as they are told, not followed. */
const stepsWithoutHttps = async (insecure: string): Promise<{ url: URL; status: number }[]> => {
  const { status, headers } = await fetch(insecure, { redirect: 'manual' });
  const to = headers.get('location');
  return [{ url: new URL(insecure), status }, ...(to === null ? [] : [{ url: new URL(to), status: 200 }])];
};

/** Mozilla's HTTP Observatory against Caddy with the configuration of `deploy/`, with https: each of its tests on four pages. */
export const askObservatory = async ({ folder }: JudgedSite): Promise<Verdict> => {
  if (!existsSync(PRELOADED)) writeFileSync(PRELOADED, '{}');
  const host = await caddy(folder);
  const [port, insecure] = [portOf(host.secure), host.insecure?.url ?? ''];
  const findings: Finding[] = [];
  const paths = ['/', '/es/', '/es/pedir-ayuda/', '/en/stories/'];
  const grades: string[] = [];
  try {
    await trust(port);
    for (const path of paths) {
      const seen = await retrieve('localhost', { httpPort: portOf(insecure), httpsPort: port, path });
      seen.responses.http = seen.responses.https;
      seen.responses.httpRedirects = await stepsWithoutHttps(insecure + path);
      let score = WHOLE;
      for (const test of ALL_TESTS) {
        const { result, pass, constructor } = test(seen);
        score += result === null ? 0 : getScoreModifier(result);
        if (!pass)
          findings.push({
            rule: result ?? constructor.name,
            where: path,
            what: shortened(result === null ? 'gave no result' : getScoreDescription(result)),
          });
      }
      const { grade } = getGradeForScore(Math.max(0, score));
      grades.push(`${grade} (${score})`);
      if (score < WHOLE) findings.push({ rule: 'score', where: path, what: `${grade}, ${score} of ${WHOLE}` });
    }
  } finally {
    await host.stop();
  }
  return {
    version: versionOf('@mdn/mdn-http-observatory'),
    judged: `${paths.length} pages from Caddy, by https: ${[...new Set(grades)].join(', ')}`,
    findings,
  };
};
