import { HtmlValidate } from 'html-validate';
import { shortened, type Finding, type Verdict } from './findings.ts';
import type { JudgedSite } from './site.ts';
import { versionOf } from './versions.ts';

/** html-validate with all that it has: what it recommends, accessibility, whole documents, and the standard alone. */
export const askHtmlValidate = async ({ pages }: JudgedSite): Promise<Verdict> => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  });
  const findings: Finding[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, `${path}index.html`);
    for (const { messages } of results)
      for (const { ruleId, message, selector } of messages)
        findings.push({ rule: ruleId, where: path, what: shortened(`${message} ${selector ?? ''}`) });
  }
  return { version: versionOf('html-validate'), judged: `all ${pages.length} pages`, findings };
};
