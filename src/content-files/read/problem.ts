import { say, type Blanks, type MessageKey } from '#/staff-words/messages.ts';

/** One mistake in the content: where it is, and in plain words what is wrong and how to mend it. */
export interface Problem {
  /** The file, from the project's folder. */
  file: string;
  /** The field, as a path in words; empty where it is the text itself. */
  field: string;
  message: string;
}

/** A mistake, worded from the catalogue in the system's language. */
export const problem = (file: string, field: string, key: MessageKey, blanks: Blanks = {}): Problem => ({ file, field, message: say(key, blanks) });

/**
 * A field's place in words: `lines › us-911 › phones › 1 › dial`. List entries that have an id are named by it,
 * others are counted from 1.
 * @param data what the file held
 */
export const fieldPath = (path: readonly PropertyKey[], data: unknown): string => {
  const words: string[] = [];
  let at: unknown = data;
  for (const step of path) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
    const id: unknown = typeof at === 'object' && at !== null ? Reflect.get(at, 'id') : undefined;
    words.push(typeof step === 'number' ? (typeof id === 'string' ? id : String(step + 1)) : String(step));
  }
  return words.join(' › ');
};
