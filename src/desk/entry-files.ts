import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { isObject } from '#/content-files/read/file-form.ts';
import { withData } from './merge-yaml.ts';

/* One file with an entry for each name, as the editor has it: a file for each entry. A title that is ours stands in a field of its own there. */

type Data = Readonly<Record<string, unknown>>;

/** An entry as the editor has it. */
const forEditor = (entry: Data): Data => {
  const { title, ...others } = entry;
  return isObject(title) ? { ours: title, ...others } : entry;
};

/** The same back. */
const fromEditor = (edited: Data): Data => {
  const { ours, title, ...others } = edited;
  const isOurs = isObject(ours) && Object.values(ours).some((words) => words !== '' && words !== undefined);
  const its = (title === undefined || title === '') && isOurs ? ours : title;
  // Of the kinds whose file has entries, sources alone have one.
  return its === undefined ? others : { title: its, ...others };
};

/** The entries of such a file, each as YAML for the editor. */
export const entriesFor = (yaml: string): Map<string, string> => {
  const data: unknown = parseDocument(yaml).toJSON();
  return new Map(
    Object.entries(isObject(data) ? data : {}).map(([name, entry]) => [name, stringify(isObject(entry) ? forEditor(entry) : {}, { lineWidth: 0 })]),
  );
};

/** What the file holds of an entry, as the editor has it; nothing where there is none. */
export const entryIn = (yaml: string, name: string): Data | undefined => {
  const data: unknown = parseDocument(yaml).toJSON();
  const entry = isObject(data) ? data[name] : undefined;
  return isObject(entry) ? forEditor(entry) : undefined;
};

/** The file with another entry, or one more, which stands where its name does in the order of letters. */
export const withEntryData = (yaml: string, name: string, edited: Data): string => {
  const document = parseDocument(yaml);
  const data: unknown = document.toJSON();
  if (!isObject(data)) return stringify({ [name]: fromEditor(edited) }, { lineWidth: 0 });
  if (Object.hasOwn(data, name)) return withData(yaml, { ...data, [name]: fromEditor(edited) });
  const { contents } = document;
  const next = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && String(key.value) > name) : undefined;
  const at = next && isScalar(next.key) ? next.key.range[0] : yaml.length;
  const before = yaml.slice(0, at);
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${stringify({ [name]: fromEditor(edited) }, { lineWidth: 0 })}${yaml.slice(at)}`;
};
