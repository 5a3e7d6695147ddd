import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const CACHE = 'node_modules/.cache/telar-browser';

/** Whether this runs as root, under whom Chromium's own sandbox does not start. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** Starts a browser once and opens a page: knowing its version is not enough. */
const starts = async (executablePath: string): Promise<boolean> => {
  try {
    const browser = await chromium.launch({ executablePath, chromiumSandbox: !isRoot() });
    await (await browser.newPage()).close();
    await browser.close();
    return true;
  } catch {
    return false;
  }
};

const onPath = (): string[] =>
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)))
    .filter(existsSync);

const downloaded = (): string[] => [chromium.executablePath()].filter(existsSync);

const download = (): string[] => {
  if (process.env['CI_NO_DOWNLOAD'] === '1') return [];
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 60_000 });
  return downloaded();
};

const packaged = async (): Promise<string[]> => {
  // Read by the package when it is loaded: it then also unpacks the libraries and the font that a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium');
    return [await sparticuz.executablePath()];
  } catch {
    return [];
  }
};

const fromDebian = (): string[] => {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return [];
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
  return onPath();
};

/** The ways to a Chromium, in order: what changes least on the machine comes first. */
const WAYS: [name: string, find: () => string[] | Promise<string[]>][] = [
  ['on this machine', onPath],
  ['downloaded before by Playwright', downloaded],
  ['downloaded now by Playwright', download],
  ['from the npm package @sparticuz/chromium', packaged],
  ['installed from Debian', fromDebian],
];

/**
 * The path of a Chromium that starts; found once, then remembered. CHROMIUM_PATH comes before everything.
 * @param tell is told which way led to it
 */
export const findChromium = async (tell: (line: string) => void = () => undefined): Promise<string> => {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined) {
    if (await starts(given)) return given;
    throw new Error(`CHROMIUM_PATH is "${given}", and that does not start.`);
  }
  if (existsSync(CACHE)) {
    const known = readFileSync(CACHE, 'utf8');
    if (existsSync(known) && (await starts(known))) return known;
  }
  for (const [name, find] of WAYS) {
    for (const path of await find()) {
      if (!(await starts(path))) continue;
      mkdirSync('node_modules/.cache', { recursive: true });
      writeFileSync(CACHE, path);
      tell(`Browser: ${path} (${name})`);
      return path;
    }
  }
  throw new Error('No Chromium was found that starts. Install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH.');
};

const programOnPath = (...names: string[]): string | undefined => {
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  return undefined;
};

/**
 * Chromium without anything around its pages, where the machine has it: it starts a page in under half the time
 * (docs/decisions.md, 32). Else the whole one. On Debian: chromium-headless-shell.
 * @param whole the path of a Chromium that starts
 */
export const findHeadless = async (whole: string): Promise<string> => {
  const shell = process.env['CHROMIUM_PATH'] === undefined ? programOnPath('chromium-headless-shell') : undefined;
  return shell !== undefined && (await starts(shell)) ? shell : whole;
};

/** The Firefox of this machine, if there is one. */
export const findFirefox = (): string | undefined => programOnPath('firefox-esr', 'firefox');

/** What it takes to drive WebKitGTK: its small browser, the program that drives it, and a screen that nobody sees. */
export interface WebKit {
  browser: string;
  driver: string;
  screen: string;
}

/** The WebKitGTK of this machine, if all of it is there, with what signs for the hosts that it visits. On Debian: webkit2gtk-driver, xvfb, openssl. */
export const findWebKit = (): WebKit | undefined => {
  // Debian has a folder for each kind of processor; Fedora and Arch have one for programs that nobody starts by hand.
  const [browser] = globSync(['/usr/lib/*/webkit*gtk-*/MiniBrowser', '/usr/{lib,libexec}/webkit*gtk-*/MiniBrowser']);
  const driver = programOnPath('WebKitWebDriver');
  const screen = programOnPath('Xvfb');
  if (browser === undefined || driver === undefined || screen === undefined || programOnPath('openssl') === undefined) return undefined;
  return { browser, driver, screen };
};
