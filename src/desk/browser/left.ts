import { forgetGone } from './forget.ts';

/* On the pages of the desk beside the editor: what the editor left in this browser of texts that are gone goes as soon as one of them is opened. */
await forgetGone();
