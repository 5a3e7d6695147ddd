import { isDeepStrictEqual } from 'node:util';
import { isObject } from '#/content-files/read/file-form.ts';
import type { AnyFields, SchemaField } from '#/kinds/form.ts';
import { paired } from './merge-yaml.ts';

/* What a form gave, put into the data that are there: what the form does not ask, it does not change. */

type Data = Readonly<Record<string, unknown>>;

/** Whether somebody left a field as it came: a form cannot leave a field out, as a file can. */
const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.values(value).every(isEmpty));

/** Values that say the same: a year is a number in a file, and a text in a form. */
const saysSame = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(one, other) || (typeof one === 'number' && typeof other === 'string' && String(one) === other);

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.replaceAll(/[ \t]+$/gm, '').trim() : value);

const pathOf = (path: readonly string[]): string => path.join('.');

/**
 * The data of a file after its form was filled in.
 * @param now what the file holds; empty for a new one
 * @param edited what the form holds
 * @param fields what the form asks: nothing else is changed
 * @param schema the fields of the schema, for what stands where one is left out
 */
export const mergedData = (now: Data, edited: Data, fields: AnyFields, schema: readonly SchemaField[], path: readonly string[] = []): Data => {
  const made = new Map<string, unknown>(Object.entries(now));
  for (const [name, said] of Object.entries(fields)) {
    if (said.widget === 'computer') continue;
    const here = [...path, name];
    const field = schema.find((one) => pathOf(one.path) === pathOf(here));
    const [before, after] = [now[name], trimmed(edited[name])];
    // A switch that is off says no more than one that is not there, where nothing else is said of it.
    const isOff = after === false && before === undefined && field?.otherwise === undefined;
    const isLeft = isEmpty(after) || isOff || saysSame(field?.otherwise, after);
    if (isLeft) {
      // What stands there in so many words, and says what would stand there anyway, may stay.
      if (!(Object.hasOwn(now, name) && (isEmpty(before) || saysSame(field?.otherwise, before)))) made.delete(name);
      continue;
    }
    const inner = (one: unknown, other: unknown): unknown => {
      if (!isObject(other)) return saysSame(one, trimmed(other)) ? one : trimmed(other);
      const base = isObject(one) ? one : {};
      if (said.fields) return mergedData(base, other, said.fields, schema, here);
      return Object.fromEntries(
        Object.entries({ ...base, ...other })
          .filter(([, value]) => !isEmpty(value))
          .map(([key, value]) => [key, trimmed(value)]),
      );
    };
    if (Array.isArray(after)) {
      const old: readonly unknown[] = Array.isArray(before) ? before : [];
      const items = after.filter((one) => !isEmpty(one));
      const which = paired(old, items, (one, other) => isDeepStrictEqual(inner(one, other), one));
      const merged = items.map((one, index) => inner(which[index] === undefined ? undefined : old[which[index]], one));
      made.set(name, merged);
    } else made.set(name, inner(before, after));
  }
  return Object.fromEntries(made);
};
