import './settings-given.ts';
import './said-plainly.ts';
import { newestSaved } from '#/content-files/clock.ts';
import { deleteOldCopies } from '#/content-files/withdrawal/copies.ts';
import { isDayBelieved, siteToday } from '../site.config.ts';

/* Imported first by every command that staff run: a copy of a story that was taken down outlives its day in none of them. */
const newest = isDayBelieved() ? undefined : (newestSaved(process.cwd())?.day ?? '');
for (const told of deleteOldCopies(process.cwd(), siteToday(), newest)) console.log(told);
