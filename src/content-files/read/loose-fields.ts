import { parseDocument } from 'yaml';
import { isObject } from './file-form.ts';

const valueOf = (yaml: string): Record<string, unknown> | undefined => {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return undefined;
  try {
    const value: unknown = document.toJS();
    return isObject(value) ? value : undefined;
  } catch {
    // A star code without quotation marks, references without end.
    return undefined;
  }
};

/**
 * Every field of some YAML that can be read: a mistake in one hides no other. Of two under one name the first.
 * @param yaml fields that each begin a line
 */
export const looseFields = (yaml: string): Record<string, unknown> => {
  const whole = valueOf(yaml);
  if (whole) return whole;
  const fields = yaml.split(/^(?=[^\s#])/m).map((field) => valueOf(field) ?? {});
  return Object.fromEntries(fields.reverse().flatMap((field) => Object.entries(field)));
};
