import { clockBehind } from '#/content-files/clock.ts';
import { isDayBelieved, siteToday } from '../site.config.ts';

/*
 * Imported by every command that checks or builds: none does by a clock that is behind what was saved here. Before anything is called too late or
 * too early: nobody should change a right day for a wrong clock.
 */
const behind = isDayBelieved() ? undefined : clockBehind(process.cwd(), siteToday());
if (behind !== undefined) {
  console.error(behind);
  process.exit(1);
}
