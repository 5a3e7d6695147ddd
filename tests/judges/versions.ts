import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of an installed package, in this folder or the project's. Throws where it is not installed. */
export const versionOf = (name: string): string => {
  const file = ['tests/judges/node_modules', 'node_modules'].map((folder) => join(folder, name, 'package.json')).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`${name} is not installed: npm run judges does that.`);
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const version: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, 'version') : undefined;
  if (typeof version !== 'string') throw new Error(`${file} says no version.`);
  return version;
};
