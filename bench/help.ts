import { onSlowLine } from './line/slow-line.ts';

/* How long until a number can be tapped on a slow phone line: `npm run bench:help`. */
await onSlowLine('bench/help/visits.ts');
