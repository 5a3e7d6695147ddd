/* What a page of numbers with hours does by itself, in one script: named from here, its files need no copies of their own (src/integrations/own-copy.ts). */
import './aged.ts';
import './hear-link.ts';
import './open-now.ts';
