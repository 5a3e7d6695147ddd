import { asSent, checkContent, report } from '#/content-files/check.ts';

/* The check of the content as a small made-up site has it, which lacks the pages that the program names: as `scripts/check-content.ts` does it otherwise. */

const found = await checkContent(process.cwd(), '2026-11-25');
const findings = process.argv.includes('--sent') ? asSent(found) : { ...found, inSent: [] };
const failed = findings.problems.length + findings.inSent.length > 0;
console.log(report(findings));
process.exitCode = failed ? 1 : 0;
