import en from '#/staff-words/en.json' with { type: 'json' };
import es from '#/staff-words/es.json' with { type: 'json' };
import { isMessageKey, type MessageKey, type StaffLanguage } from '#/staff-words/messages.ts';

/** What the messages to staff are grouped by. */
export type Subject = keyof typeof en;

/** One message in one language: the words of each plural form, or those of the form '' where it has no count. */
export interface Written {
  language: StaffLanguage;
  subject: string;
  key: string;
  forms: Map<string, string>;
}

/** Every message to staff as its file has it, in each language. */
export const writtenMessages = (): Written[] =>
  Object.entries({ en, es } satisfies Record<StaffLanguage, object>).flatMap(([name, subjects]) => {
    const language = name === 'es' ? 'es' : 'en';
    return Object.entries<Record<string, string>>(subjects).flatMap(([subject, texts]) => {
      const found = new Map<string, Written>();
      for (const [whole, text] of Object.entries(texts)) {
        const [key = '', form = ''] = whole.split('_');
        const message = found.get(key) ?? { language, subject, key, forms: new Map<string, string>() };
        message.forms.set(form, text);
        found.set(key, message);
      }
      return [...found.values()];
    });
  });

/** The names of the messages under some subjects; of all where none is named. */
export const messageKeys = (...subjects: Subject[]): MessageKey[] =>
  writtenMessages()
    .filter(({ language, subject }) => language === 'en' && (subjects.length === 0 || subjects.some((one) => one === subject)))
    .map(({ key }) => key)
    .filter(isMessageKey);
