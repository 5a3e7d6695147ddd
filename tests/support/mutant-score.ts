import { at, listAt, numberAt, wordsAt } from '../../scripts/read-json.ts';

/** A change of the code that no test noticed. */
export interface Survivor {
  file: string;
  /** Both from 1. */
  line: number;
  column: number;
  was: string;
  became: string;
  /** Whether no test comes by there at all. */
  unreached: boolean;
}

/** How many changes of a file tests noticed, of how many. */
export interface FileScore {
  file: string;
  noticed: number;
  all: number;
}

/** A change that hangs is noticed too; one that does not compile, or that somebody left out, is none. */
const NOTICED = new Set(['Killed', 'Timeout']);
const UNNOTICED = new Set(['Survived', 'NoCoverage']);

/** The piece of a text between two places. @param location lines and columns from 1 (mutation-testing-report-schema) */
const pieceOf = (source: string, location: unknown): string => {
  const lines = source.split('\n').slice(numberAt(location, 'start', 'line') - 1, numberAt(location, 'end', 'line'));
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? numberAt(location, 'start', 'column') - 1 : 0, index === last ? numberAt(location, 'end', 'column') - 1 : undefined),
    )
    .join('\n');
};

/**
 * What a run of mutation tests found, by file.
 * @param report as Stryker writes it (mutation-testing-report-schema)
 * @returns nothing of files in which there was nothing to change
 */
export const mutantScore = (report: unknown): { files: FileScore[]; survivors: Survivor[] } => {
  const files: FileScore[] = [];
  const survivors: Survivor[] = [];
  const all = at(report, 'files');
  for (const file of typeof all === 'object' && all !== null ? Object.keys(all) : []) {
    const found = at(all, file);
    const mutants = listAt(found, 'mutants');
    const unnoticed = mutants.filter((mutant) => UNNOTICED.has(wordsAt(mutant, 'status')));
    const noticed = mutants.filter((mutant) => NOTICED.has(wordsAt(mutant, 'status'))).length;
    if (noticed + unnoticed.length > 0) files.push({ file, noticed, all: noticed + unnoticed.length });
    for (const mutant of unnoticed)
      survivors.push({
        file,
        line: numberAt(mutant, 'location', 'start', 'line'),
        column: numberAt(mutant, 'location', 'start', 'column'),
        was: pieceOf(wordsAt(found, 'source'), at(mutant, 'location')),
        became: wordsAt(mutant, 'replacement'),
        unreached: wordsAt(mutant, 'status') === 'NoCoverage',
      });
  }
  return { files, survivors };
};

/** What tests noticed of all that was changed in some files, in percent; 100 where nothing was. */
export const percentOf = (files: readonly Pick<FileScore, 'noticed' | 'all'>[]): number => {
  const [noticed, all] = [files.reduce((sum, one) => sum + one.noticed, 0), files.reduce((sum, one) => sum + one.all, 0)];
  return all === 0 ? 100 : (100 * noticed) / all;
};
