import { onSlowLine } from './line/slow-line.ts';

/* When the search and a walk can be used on a slow phone line, from the tap on their address: `npm run bench:ready`. */
await onSlowLine('bench/ready/visits.ts');
