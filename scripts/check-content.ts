import { existsSync, readFileSync } from 'node:fs';
import './old-copies.ts';
import { clockBehind } from '#/content-files/clock.ts';
import { checkContent, report } from '#/content-files/check.ts';
import { forgetUnread } from '#/content-files/read/kept-outcomes.ts';
import { DO_NOT_PUBLISH } from '#/content-files/checks/names.ts';
import { say } from '#/staff-words/messages.ts';
import { NAMED_CONTENT } from '#/domain/named-content.ts';
import { runsOutSoon, SECURITY_TXT } from '#/domain/security-txt.ts';
import { exitAddresses, isDayBelieved, siteToday } from '../site.config.ts';

// Before anything is called too late or too early: nobody should change a right day for a wrong clock.
const behind = isDayBelieved() ? undefined : clockBehind(process.cwd(), siteToday());
if (behind !== undefined) {
  console.error(behind);
  process.exit(1);
}
// What an earlier build kept of a text that is here no longer goes, whatever comes of this one.
const findings = await checkContent(process.cwd(), siteToday(), NAMED_CONTENT, exitAddresses()).finally(forgetUnread);
const failed = findings.problems.length > 0;
(failed ? console.error : console.log)(report(findings));
if ((process.env[DO_NOT_PUBLISH] ?? '') === '') console.log(say('namesNotAsked'));
const published = `dist/${SECURITY_TXT}`;
const day = existsSync(published) ? runsOutSoon(readFileSync(published, 'utf8'), siteToday()) : undefined;
if (day !== undefined) console.log(say('securityTxtRunsOut', { file: published, day }));
process.exitCode = failed ? 1 : 0;
