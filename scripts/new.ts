import './old-copies.ts';
import { siteToday } from '../site.config.ts';
import { beginNew } from './new/new.ts';

/* Begins a text in both languages: `npm run new`, or `npm run new -- --file answers.yaml`, or `npm run new -- --kind post --title-en … --title-es …`. */
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const isWritten = await beginNew(process.argv.slice(2), { root: process.cwd(), today: siteToday(), isTerminal, tell: console.log });
process.exitCode = isWritten ? 0 : 1;
