import { describe, expect, it } from 'vitest';
import { isClockIn, zonesInPage } from '#/domain/clock-zones.ts';

describe('the clock of a device', () => {
  const held = zonesInPage(['America/Mexico_City', 'America/Argentina/Salta', 'Europe/Madrid', 'Mexico/General']);

  it('is found among the zones that a page holds, whatever continent they begin with', () => {
    for (const zone of ['America/Mexico_City', 'America/Argentina/Salta', 'Europe/Madrid']) expect(isClockIn(held, zone), zone).toBe(true);
  });

  it('is found under its whole name alone', () => {
    for (const zone of ['America/Mexico', 'Mexico', 'Salta', 'Argentina', 'Kentucky/Louisville', 'Europe/Mad', ''])
      expect(isClockIn(held, zone), zone).toBe(false);
  });

  it('is not found under a zone that only holds the beginning of another, as a made-up one does', () => {
    const strange = zonesInPage(['X/America/Lima', 'X/Indiana/Knox', 'X/US/Eastern']);
    expect(strange).toBe('X/America/Lima X/Indiana/Knox X/US/Eastern');
    for (const zone of ['X/Lima', 'Indiana/Knox', 'America/Indiana/Knox', 'X/Eastern']) expect(isClockIn(strange, zone), zone).toBe(false);
  });

  it('is found by any zone below one name of a country, which stands there once', () => {
    const states = zonesInPage([
      'America/Indiana/Knox',
      'America/Indiana/Vevay',
      'America/Kentucky/Louisville',
      'America/North_Dakota/Center',
      'US/Pacific',
    ]);
    expect(states).toBe('Indiana/ Kentucky/ North_Dakota/');
    expect(isClockIn(states, 'America/Indiana/Marengo')).toBe(true);
  });

  it('takes no room for the names that no browser gives', () => {
    expect(held).toBe('Mexico_City Argentina/ Europe/Madrid');
    expect(zonesInPage(['America/Adak', 'America/Atka', 'America/Knox_IN', 'America/Denver', 'America/Shiprock'])).toBe('Adak Denver');
    expect(zonesInPage(['Europe/Lisbon', 'Portugal', 'America/Havana', 'Cuba'])).toBe('Europe/Lisbon Havana');
  });

  it.each([
    'US/Pacific',
    'Canada/Pacific',
    'Mexico/General',
    'Brazil/East',
    'Chile/Continental',
    'America/Fort_Wayne',
    'America/Ensenada',
    'America/Rosario',
    'America/Porto_Acre',
    'Pacific/Johnston',
  ])('takes no room for %s, for which a browser gives another name', (former) => {
    expect(new Intl.DateTimeFormat('en', { timeZone: former }).resolvedOptions().timeZone).not.toBe(former);
    expect(zonesInPage([former])).toBe('');
  });

  it('is found in whichever zone a browser may give', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) expect(isClockIn(zonesInPage([zone]), zone), zone).toBe(true);
  });
});
