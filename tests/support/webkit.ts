import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Builder, type WebDriver } from 'selenium-webdriver';
// Safari's program is started as WebKitGTK's is; the bare service behind it has no address that Node can import by its type.
import { ServiceBuilder } from 'selenium-webdriver/safari.js';
import type { WebKit } from '../../scripts/browser.ts';

/**
 * How long the browser may take to start, in milliseconds, and how often it is tried: of 290 starts two never ended, and why
 * is not known. Begun anew, they did.
 */
const STARTS_WITHIN = 15_000;
const ATTEMPTS = 3;

/** How a window is opened. */
export interface BrowseOptions {
  /** Whether pages may run scripts. */
  scripts: boolean;
  /**
   * Whether the browser answers only when the page that is on its way is there. Only a test that looks in between does
   * without: asked in the wrong moment, the browser now and then never answers again.
   */
  waits: boolean;
}

/** WebKitGTK, ready to open windows on a screen of its own that nobody sees. */
export interface WebKitDriver {
  /**
   * Opens the browser anew, as private as its maker's automation is: nothing of an earlier window is left in it.
   * @param proxy the address of its proxy
   */
  browse: (proxy: string, options: BrowseOptions) => Promise<WebDriver>;
  /** Ends everything that was started, and deletes its folder. */
  stop: () => Promise<void>;
}

/**
 * Starts a screen and the driver. What was started ends with this process too, if `stop` is never reached.
 * @param programs where they are
 */
export const startWebKit = async (programs: WebKit): Promise<WebKitDriver> => {
  const folder = mkdtempSync(join(tmpdir(), 'telar-webkit-'));
  const screen = spawn(programs.screen, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const end = (): void => {
    screen.kill();
    // The browser's own processes end a moment later, and may still be writing.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  process.once('exit', end);
  const [display] = (await Promise.race([once(screen.stdout, 'data'), once(screen, 'exit').then(() => [''])])) as [Buffer | string];
  if (String(display) === '') throw new Error(`${programs.screen} opened no screen.`);

  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    DISPLAY: `:${String(display).trim()}`,
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
  };
  let service = new ServiceBuilder(programs.driver).setEnvironment(environment).build();
  const open = async (proxy: string, { scripts, waits }: BrowseOptions): Promise<WebDriver | undefined> => {
    const session = new Builder()
      .usingServer(await service.start())
      .withCapabilities({
        browserName: 'MiniBrowser',
        acceptInsecureCerts: true,
        pageLoadStrategy: waits ? 'normal' : 'none',
        'webkitgtk:browserOptions': {
          binary: programs.browser,
          args: ['--automation', `--proxy=${proxy}`, `--enable-javascript=${scripts}`],
        },
      })
      .build();
    return Promise.race([session, delay(STARTS_WITHIN, undefined, { ref: false })]);
  };
  return {
    browse: async (proxy, options) => {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const browser = await open(proxy, options);
        if (browser) return browser;
        await service.kill();
        service = new ServiceBuilder(programs.driver).setEnvironment(environment).build();
      }
      throw new Error(`${programs.browser} did not start within ${STARTS_WITHIN / 1000} seconds, ${ATTEMPTS} times.`);
    },
    stop: async () => {
      await service.kill();
      process.off('exit', end);
      end();
    },
  };
};
