import { DRAWING_NAMES, DRAWINGS, type DrawingName } from '#/drawings/names.ts';
import { day, key, text } from '#/schemas/fields.ts';
import { shared } from '#/schemas/articles.ts';
import { z } from '#/schemas/zod-words.ts';

/** How many words the paragraphs of a scene hold. */
export const SCENE_WORDS = { least: 40, most: 110 } as const;

/** How many scenes a walk has. */
export const SCENES = { least: 18, most: 30 } as const;

/** How many times she chooses on any way through it. */
export const CHOICES = { least: 6, most: 9 } as const;

/** How many answers a scene gives at most. */
export const MOST_ANSWERS = 3;

/** How many ends it has at least. */
export const LEAST_ENDS = 5;

/** A walk, `content/walks/<language>/<slug>.md`: its scenes are its headings (src/kinds/walks/domain/scenes.ts). */
export const walkSchema = () =>
  z.strictObject({
    ...shared,
    date: day,
    /** Where it stands among the walks. */
    order: z.number().int(),
    /** What it speaks of, and that she can stop at any step: one or two sentences, before the first scene. */
    contentNote: z.string().trim().min(40).max(300),
    /** Who "you" are in it, in a few words. */
    person: z.string().trim().min(3).max(120),
    /** The scene in which someone is asked for help and refuses, by its number: the story goes on from there by another door. */
    refused: z.number().int(),
    /** The scene in which someone offers help and cannot be trusted, by its number. */
    untrusted: z.number().int(),
    /** What of it was taken from reports, each with its source in `content/sources.yaml`. */
    patterns: z.array(z.strictObject({ shows: text, source: key })).min(1),
  });

/** How many places, each with a drawing of its own, a walk has at least. */
export const LEAST_PLACES = 6;

/** The drawings that a scene can name: all of one size, so that nothing moves when another takes its place. */
export const PLACES: readonly DrawingName[] = DRAWING_NAMES.filter((name) => DRAWINGS[name] === 'walk');
