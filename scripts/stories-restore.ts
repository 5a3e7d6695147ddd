import './old-copies.ts';
import { bringBack } from '#/content-files/withdrawal/bring-back.ts';
import { reportBroughtBack } from '#/content-files/withdrawal/report.ts';
import { say } from '#/staff-words/messages.ts';

/* Brings a story back that was taken down by mistake, or that she agrees to again: `npm run stories:restore carmen`, or `carmen/3`. */
const [id = '', ...more] = process.argv.slice(2);
const back = id === '' || more.length > 0 ? undefined : bringBack(process.cwd(), id);
if (back) console.log(reportBroughtBack(back));
else console.error(say('broughtBackNone', { id }));
process.exitCode = back && back.left.length === 0 ? 0 : 1;
