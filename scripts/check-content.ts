import { checkContent, report } from '#/content-files/check.ts';
import { NAMED_CONTENT } from '#/domain/named-content.ts';
import { siteToday } from '../site.config.ts';

const findings = await checkContent(process.cwd(), siteToday(), NAMED_CONTENT);
const failed = findings.problems.length > 0;
(failed ? console.error : console.log)(report(findings));
process.exitCode = failed ? 1 : 0;
