import { parentPort, workerData } from 'node:worker_threads';
import { NAMED_CONTENT } from '#/domain/named-content.ts';
import { overviewOf } from './overview.ts';
import { exitAddresses, siteToday } from '../../site.config.ts';
import type { StaffLanguage } from '#/staff-words/messages.ts';

/* Looks through the content beside the server, so that nobody waits for it who saves. Its messages are in the language that it was given. */
const { root, language } = workerData as { root: string; language: StaffLanguage };
parentPort?.postMessage(await overviewOf({ root, today: siteToday(), named: NAMED_CONTENT, exits: exitAddresses(), language }));
