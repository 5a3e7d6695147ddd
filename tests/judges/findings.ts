/** What a judge holds against the site. */
export interface Finding {
  /** The judge's own name of the rule. */
  rule: string;
  /** The address of the page, or the file. */
  where: string;
  /** What the judge says, and of what. */
  what: string;
}

/** What a judge looked at, and what it found. */
export interface Verdict {
  /** Of the judge itself, as its maker counts. */
  version: string;
  /** What it looked at, as a reader of docs/judges.md is told. */
  judged: string;
  findings: Finding[];
}

/** What is not held against the site, and why. */
export interface Exception {
  judge: string;
  rule: string;
  /** Found in a finding's `where`, a space, and its `what`. */
  where: RegExp;
  /** A sentence. */
  reason: string;
}

/** What stands of a verdict once its exceptions are taken out. */
export interface Weighed {
  /** What no exception covers. */
  open: Finding[];
  /** Each exception of the judge, in their order, with how many findings it covers: none is a fault too. */
  excepted: { exception: Exception; count: number }[];
}

const covers = ({ rule, where }: Exception, finding: Finding): boolean => rule === finding.rule && where.test(`${finding.where} ${finding.what}`);

/**
 * Takes out of what a judge found what is excepted. A finding is counted with the first exception that covers it.
 * @param exceptions of all judges
 */
export const weigh = (judge: string, findings: readonly Finding[], exceptions: readonly Exception[]): Weighed => {
  const own = exceptions.filter((one) => one.judge === judge).map((exception) => ({ exception, count: 0 }));
  const open = findings.filter((finding) => {
    const found = own.find(({ exception }) => covers(exception, finding));
    if (found) found.count += 1;
    return found === undefined;
  });
  return { open, excepted: own };
};

/** A finding that stands in many places, told once. */
export interface Told extends Finding {
  /** In how many places. */
  places: number;
}

/** Findings as a person reads them: what is said of many pages in the same words is told once, with the first page and how many there are. */
export const toldOnce = (findings: readonly Finding[]): Told[] => {
  const told = new Map<string, Told>();
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.what}`;
    const known = told.get(key);
    if (known) known.places += 1;
    else told.set(key, { ...finding, places: 1 });
  }
  return [...told.values()];
};

/** What a judge says in one line, cut where it goes on for long. */
export const shortened = (words: string, most = 240): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
};
