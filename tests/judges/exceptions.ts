import { parse } from 'yaml';
import type { Exception } from './findings.ts';

const FIELDS = ['judge', 'rule', 'where', 'reason'] as const;
/** Fewer words are no reason. */
const LEAST_WORDS = 5;

const readOne = (given: unknown, judges: readonly string[], place: number): Exception => {
  const wrong = (what: string): never => {
    throw new Error(`Exception ${place} ${what}`);
  };
  if (typeof given !== 'object' || given === null) return wrong('is no entry with judge, rule, where and reason.');
  const more = Object.keys(given).filter((name) => !FIELDS.some((field) => field === name));
  if (more.length > 0) wrong(`has ${more.join(', ')}, which nothing reads.`);
  const field = (name: (typeof FIELDS)[number]): string => {
    const value: unknown = Reflect.get(given, name);
    return typeof value === 'string' && value.trim() !== '' ? value : wrong(`has no ${name}.`);
  };
  const [judge, rule, where, reason] = [field('judge'), field('rule'), field('where'), field('reason').replace(/\s+/g, ' ').trim()];
  if (!judges.includes(judge)) wrong(`is of "${judge}", and there is no such judge.`);
  if (reason.split(' ').length < LEAST_WORDS || !reason.endsWith('.')) wrong(`gives no reason in a sentence: "${reason}"`);
  return { judge, rule, where: new RegExp(where, 'u'), reason };
};

/**
 * The exceptions as they are written in exceptions.yaml. Throws, with the number of the entry, where one is not whole, has no sentence as its reason,
 * or is of a judge that there is not.
 * @param text the file @param judges the names of all judges
 */
export const readExceptions = (text: string, judges: readonly string[]): Exception[] => {
  const given: unknown = parse(text);
  if (!Array.isArray(given)) throw new Error('The exceptions are no list.');
  return given.map((one: unknown, index) => readOne(one, judges, index + 1));
};
