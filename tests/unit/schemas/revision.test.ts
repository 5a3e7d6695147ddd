import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { wordsToFollow } from '#/domain/translation.ts';
import { revision, revisionOf } from '#/schemas/revision.ts';

describe('the revision of a text', () => {
  it('is the same on every machine and in every version of the site, so that no translation turns stale by itself', () => {
    expect(revisionOf({ title: 'Una guía', summary: ['Pregunta.'] }, 'Palabras.\n')).toBe('db730bd12d9e');
  });

  it('is the beginning of the SHA-256 of its words', () => {
    const words = wordsToFollow({ title: 'Una guía' }, 'Palabras.');
    expect(createHash('sha256').update(words).digest('hex')).toMatch(new RegExp(`^${revisionOf({ title: 'Una guía' }, 'Palabras.')}`));
  });

  it('is written as a translation may name it', () => {
    expect(revision.safeParse(revisionOf({}, '')).success).toBe(true);
  });

  it('changes with the words', () => {
    expect(revisionOf({}, 'Palabras')).not.toBe(revisionOf({}, 'Palabra'));
  });
});
