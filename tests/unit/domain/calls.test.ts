import { describe, expect, it } from 'vitest';
import { callsMade } from '#/domain/calls.ts';
import type { Phone } from '#/domain/hotlines.ts';

const phone: Phone = { status: 'published', source: 's', dial: '911', abroad: 'no' };
const uncalled = { phones: [phone] };
const called = { ...uncalled, dialledOn: { day: '2026-11-20', role: 'volunteer' } };
const written = { phones: [] };

describe('how many lines staff have called', () => {
  it('is none, some or all of those with a number to call', () => {
    expect(callsMade([uncalled, uncalled])).toMatchObject({ are: 'none' });
    expect(callsMade([uncalled, called])).toEqual({ are: 'some', called: 1, count: 2 });
    expect(callsMade([called, called])).toMatchObject({ are: 'all' });
  });

  it('leaves out lines that are only written to', () => {
    expect(callsMade([called, written])).toMatchObject({ are: 'all' });
    expect(callsMade([written])).toEqual({ are: 'none', called: 0, count: 0 });
  });
});
