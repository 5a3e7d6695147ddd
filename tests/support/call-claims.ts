const CALLED = { en: '(?:called|dialled|dialed|phoned|rung)', es: '(?:llamado|marcado|telefoneado)' } as const;

/** Words that say that the team has called no line, or not this one. Near one another within a sentence. */
const CLAIMS = [
  `\\bwe\\b[^.;:]{0,25}(?:\\bnot\\b|n[’']t\\b|\\bnever\\b)[^.;:]{0,25}\\b${CALLED.en}\\b`,
  `\\bwe\\b[^.;:]{0,15}\\b${CALLED.en}\\s+(?:no|none)\\b`,
  `\\b(?:nobody|no one|none of (?:us|them))\\b[^.;:]{0,30}\\b(?:has|have|been)\\b[^.;:]{0,20}\\b${CALLED.en}\\b`,
  `(?:\\bno|\\bni|\\bnunca|\\bsin)\\b[^.;:]{0,15}\\b(?:hemos|haber)\\b[^.;:]{0,10}\\b${CALLED.es}\\b`,
  `\\b(?:nadie|ningun[oa])\\b[^.;:]{0,30}\\b(?:ha|hemos)\\b[^.;:]{0,10}\\b${CALLED.es}\\b`,
  `\\bno\\b[^.;:]{0,10}\\b(?:llamamos|marcamos)\\b`,
].map((claim) => new RegExp(claim, 'giu'));

/** What a text says of calls that nobody made: it would be false from the first call on. */
export const callClaims = (text: string): string[] =>
  CLAIMS.flatMap((claim) => [...text.replace(/\s+/g, ' ').matchAll(claim)].map(([found]) => found));
