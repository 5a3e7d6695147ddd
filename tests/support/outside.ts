import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';

/** Another site, on this machine: pages that tell in their title what the site before left in the window's name. */
export interface Outside {
  /** A page that opens at once. */
  page: string;
  /** Answers 204, as a link does that opens an app: the page with the link stays. */
  app: string;
  /** A page that takes a second and a half. */
  slow: string;
  /** What each page that was opened was told, in order: asked of the host, whatever the driver knows of a tab. */
  told: string[];
  close: () => void;
}

const TOLD =
  "<!doctype html><title></title><script>document.title = 'told ' + JSON.stringify(window.name); fetch('/told?' + encodeURIComponent(window.name))</script>";

/** Starts the other site on a free port. */
export const openOutside = async (): Promise<Outside> => {
  const told: string[] = [];
  const server = createServer((request, response) => {
    const [path, name = ''] = (request.url ?? '').split('?');
    if (path === '/told') told.push(decodeURIComponent(name));
    if (path === '/app' || path === '/told') response.writeHead(204).end();
    else setTimeout(() => response.setHeader('Content-Type', 'text/html').end(TOLD), request.url === '/slow' ? 1500 : 0);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return {
    page: `${url}/page`,
    app: `${url}/app`,
    slow: `${url}/slow`,
    told,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

/** Puts a link to another site at the top of the page's text, as a text of ours would have it. */
export const addLink = async (page: Page, href: string): Promise<void> => {
  await page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    link.rel = 'noreferrer';
    link.textContent = 'Outside link';
    link.style.display = 'block';
    document.querySelector('main')?.prepend(link);
  }, href);
};

/** The page that stands for every other site: what "Leave now" opens. */
export const neutral = async (page: Pick<Page, 'context'>): Promise<void> => {
  await page.context().route(/^https:/, (request) => request.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' }));
};
