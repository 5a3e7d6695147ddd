import { startFinder } from './find.ts';

/* The finder of a page that knows the places itself. */
startFinder(document);
