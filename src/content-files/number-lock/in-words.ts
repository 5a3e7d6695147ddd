import { inGroups } from '#/domain/dialling.ts';
import { languageName, say, staffLanguage, type MessageKey } from '#/staff-words/messages.ts';
import type { Change } from './changes.ts';
import type { LockedWay } from './lock.ts';

const WAYS: Readonly<Record<LockedWay, MessageKey>> = {
  phones: 'lockPhone',
  sms: 'lockSms',
  whatsapp: 'lockWhatsApp',
  chat: 'lockChat',
  email: 'lockEmail',
  tty: 'lockTty',
};

/** What a change is about, as staff read it: `the telephone of “National Line”`. */
export const whatChanged = ({ now }: Change): string => {
  if (now.kind === 'exit') return say('lockExit', { language: languageName(now.language) });
  const line = now.line.name[staffLanguage()];
  return now.kind === 'host' ? say('lockHost', { line, source: now.source.publisher }) : say(WAYS[now.way], { line });
};

/** What stands there, or stood there: numbers in groups, so that two exchanged digits are seen. */
export const inGroupsOf = (values: readonly string[]): string => values.map(inGroups).join(', ');
