import { onSlowLine } from './line/slow-line.ts';

/* How long the search takes on a slow phone line, from the first key to the first answer: `npm run bench:search`. */
await onSlowLine('bench/search/visits.ts');
