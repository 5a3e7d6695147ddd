import './settings-given.ts';
import './said-plainly.ts';
import { deleteOldCopies } from '#/content-files/withdrawal/copies.ts';
import { siteToday } from '../site.config.ts';

/* Imported first by every command that staff run: a copy of a story that was taken down outlives its day in none of them. */
for (const told of deleteOldCopies(process.cwd(), siteToday())) console.log(told);
