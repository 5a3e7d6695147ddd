import { minutesToRead } from '#/domain/reading-time.ts';
import { partHref, type Series } from './series.ts';
import { placeOf } from './texts.ts';

/** A part as a thread or a list shows it. */
export interface PartLine {
  /** Its place among the parts that are shown, from 1: a part that was withdrawn leaves no gap. */
  part: number;
  title: string;
  href: string;
  minutes: number;
}

/** The parts of a series as a thread shows them. */
export const partLines = ({ series, parts }: Series): PartLine[] =>
  parts.map((part, index) => ({
    part: index + 1,
    title: part.data.title,
    href: partHref(series, part),
    minutes: minutesToRead(part.body ?? '', placeOf(part).locale),
  }));
