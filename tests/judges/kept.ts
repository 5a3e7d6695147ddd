import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Verdict } from './findings.ts';

/** What a judge said when it was asked last. */
export interface KeptVerdict extends Verdict {
  /** On which day, `YYYY-MM-DD`. */
  day: string;
}

const FOLDER = '.cache/judges';

const field = (given: object, name: string): string => {
  const value: unknown = Reflect.get(given, name);
  if (typeof value !== 'string') throw new Error(`What a judge said last has no ${name}. Delete ${FOLDER} and ask again.`);
  return value;
};
const findingIn = (given: unknown): Finding => {
  const one = Object(given) as object;
  return { rule: field(one, 'rule'), where: field(one, 'where'), what: field(one, 'what') };
};

/** Keeps what a judge said, in place of what it said before: all of them take an hour, and are asked one by one too. */
export const keep = (name: string, verdict: KeptVerdict, folder = FOLDER): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(verdict));
};

/** What a judge said last, where it was ever asked here. Throws where that cannot be read. */
export const keptVerdict = (name: string, folder = FOLDER): KeptVerdict | undefined => {
  const file = join(folder, `${name}.json`);
  if (!existsSync(file)) return undefined;
  const given = Object(JSON.parse(readFileSync(file, 'utf8'))) as object;
  const findings: unknown = Reflect.get(given, 'findings');
  if (!Array.isArray(findings)) throw new Error(`${file} has no findings. Delete it and ask again.`);
  return { version: field(given, 'version'), judged: field(given, 'judged'), day: field(given, 'day'), findings: findings.map(findingIn) };
};
