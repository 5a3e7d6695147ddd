import './settings-given.ts';
import './said-plainly.ts';
import { newestSaved } from '#/content-files/clock.ts';
import { deleteOldCopies } from '#/content-files/withdrawal/copies.ts';
import { isDayBelieved, siteToday } from '../site.config.ts';

/*
 * Imported first by every command that staff run: a copy of a story that was taken down outlives its day in none of them. What one of them told,
 * those that it starts do not tell again.
 */
const TOLD = 'TELAR_COPIES_TOLD';
const newest = isDayBelieved() ? undefined : (newestSaved(process.cwd())?.day ?? '');
const before = process.env[TOLD] ?? '';
const told = deleteOldCopies(process.cwd(), siteToday(), newest).filter((line) => !before.includes(line));
for (const line of told) console.log(line);
process.env[TOLD] = [before, ...told].join('\n');
