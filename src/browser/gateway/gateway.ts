import { preferredLocale } from '#/domain/preferred-locale.ts';

/*
 * The gateway sends a browser that prefers English or Spanish on to that home, replacing itself, so that "Back" does
 * not return here. With a fragment it stays: the links from inside lead to /#choose.
 */
const locale = preferredLocale(navigator.languages);
if (locale && location.hash === '') location.replace(`/${locale}/`);
