import { expect, it } from 'vitest';
import { clinicRoom } from '#/kinds/hotlines/domain/clinic-room.ts';

it('the less is said of a country’s lines, the larger the letters of the clinic’s sheet', () => {
  expect([0, 749, 750, 1249, 1250, 2399, 2400, 2900].map(clinicRoom)).toEqual([
    'roomiest',
    'roomiest',
    'roomier',
    'roomier',
    'roomy',
    'roomy',
    'full',
    'full',
  ]);
});
