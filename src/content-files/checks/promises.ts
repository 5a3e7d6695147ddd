import { problem, type Problem } from '../problem.ts';
import type { ContentFiles } from '../read.ts';

/** Consent that nobody can have given yet. @param today the build's day, `YYYY-MM-DD` */
export const checkPromises = ({ series }: ContentFiles, today: string): Problem[] =>
  series.flatMap(({ file, data: { consent } }) =>
    consent && consent.givenOn > today ? [problem(file, 'consent › givenOn', 'consentFuture', { day: consent.givenOn })] : [],
  );
