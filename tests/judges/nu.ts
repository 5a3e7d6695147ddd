import { join } from 'node:path';
import { addressOf } from '../../src/integrations/built-pages.ts';
import { shortened, type Finding, type Verdict } from './findings.ts';
import { NU_JAR, run } from './programs.ts';
import type { JudgedSite } from './site.ts';
import { versionOf } from './versions.ts';

const NEWER = 'tests/markup/newer-than-the-checker.txt';

const textIn = (message: object, name: string): string => {
  const value: unknown = Reflect.get(message, name);
  return typeof value === 'string' ? value : '';
};

/** What stands in quotation marks is of this page alone; without it the sentence is the rule. */
const ruleOf = (message: string): string => message.replace(/“[^”]*”/g, '“…”');

/**
 * The Nu checker of the W3C on every built page and drawing, its warnings too: the CSS that it does not know yet is left out as in `npm run test:markup`.
 * Throws where it cannot run (on Debian: default-jre-headless).
 */
export const askNu = async ({ dist, pages }: JudgedSite): Promise<Verdict> => {
  const options = ['--format', 'json', '--also-check-svg', '--skip-non-html', '--filterfile', NEWER];
  const { code, errors } = await run('java', ['-Xss8m', '-jar', NU_JAR, ...options, dist]);
  const given: unknown = JSON.parse(errors.slice(errors.indexOf('{')));
  const messages: unknown = Reflect.get(Object(given), 'messages');
  if (!Array.isArray(messages)) throw new Error(`Nu ended with ${code ?? 'a signal'} and gave no list of messages.`);
  const findings = messages.map((one: unknown): Finding => {
    const message = Object(one) as object;
    const file = textIn(message, 'url').split(join(dist, '/')).at(-1) ?? '';
    const said = textIn(message, 'message');
    return { rule: ruleOf(said), where: addressOf(file), what: shortened(`${said} ${textIn(message, 'extract')}`) };
  });
  return { version: versionOf('vnu-jar'), judged: `all ${pages.length} pages, and the drawings`, findings };
};
