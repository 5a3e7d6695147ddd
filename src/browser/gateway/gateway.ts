import { eachPage } from '#/browser/page/each-page.ts';
import { preferredLocale } from '#/domain/preferred-locale.ts';

/*
 * The gateway sends a browser that prefers English or Spanish on to that home, replacing itself, so that "Back" does
 * not return here. With a fragment it stays: the links from inside lead to /#choose.
 */
eachPage(({ address }) => {
  const locale = preferredLocale(navigator.languages);
  // Where it took another page's place it was asked for.
  const isFirst = address.href === location.href;
  if (locale && isFirst && address.hash === '') location.replace(`/${locale}/`);
});
