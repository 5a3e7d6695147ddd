import { existsSync, readFileSync } from 'node:fs';
import './old-copies.ts';
import './no-clock-behind.ts';
import { asSent, checkContent, report } from '#/content-files/check.ts';
import { forgetUnread } from '#/content-files/read/kept-outcomes.ts';
import { DO_NOT_PUBLISH } from '#/content-files/checks/names.ts';
import { say } from '#/staff-words/messages.ts';
import { NAMED_CONTENT } from '#/domain/named-content.ts';
import { runsOutSoon, SECURITY_TXT } from '#/domain/security-txt.ts';
import { exitAddresses, siteToday } from '../site.config.ts';

// What an earlier build kept of a text that is here no longer goes, whatever comes of this one.
const found = await checkContent(process.cwd(), siteToday(), NAMED_CONTENT, exitAddresses()).finally(forgetUnread);
// `--sent`: of what is to be sent to where the site is built, drafts too.
const findings = process.argv.includes('--sent') ? asSent(found) : { ...found, inSent: [] };
const failed = findings.problems.length + findings.inSent.length > 0;
(failed ? console.error : console.log)(report(findings));
if ((process.env[DO_NOT_PUBLISH] ?? '') === '') console.log(say('namesNotAsked'));
const published = `dist/${SECURITY_TXT}`;
const day = existsSync(published) ? runsOutSoon(readFileSync(published, 'utf8'), siteToday()) : undefined;
if (day !== undefined) console.log(say('securityTxtRunsOut', { file: published, day }));
process.exitCode = failed ? 1 : 0;
