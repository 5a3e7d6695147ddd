import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { say } from '#/staff-words/messages.ts';
import { buildFolder, buildNumbers, namesIn, placesIn, type Places } from '../../scripts/build/places.ts';
import { beside } from '../../scripts/build/put-in-place.ts';
import { filesIn, readRecord } from '../../scripts/build/record.ts';
import { serve, type Served } from '../../scripts/serve.ts';
import { liveAnswers } from '../../scripts/serve-live.ts';
import { copyProject } from '../support/project-copy.ts';

/** When a build is killed, and whether the processes that it started are killed with it. */
export interface Killing {
  killAfter: number;
  since: 'start' | 'switch';
  together: boolean;
}

/** What came of a build. */
export interface Outcome {
  status: number | null;
  said: string;
  /** Milliseconds from the start to the step at which the sites change places. */
  switchedAfter: number;
  /** Whether the folder for hosts was whole as soon as the build had begun its own work. */
  mended: boolean;
}

const POST = 'content/posts/es/un-texto.md';
const PAGE = 'es/noticias/un-texto/index.html';
const MARK = /Vuelta (\d+) de la prueba/;
const ENV = { ...process.env, SITE_TODAY: '2026-11-25', TELAR_LANG: 'en' };

/** A copy of the project whose build is started and killed. */
export class BuildUnderTest {
  readonly folder = copyProject();
  readonly places: Places = placesIn(this.folder);
  readonly former = beside(this.places).former;
  private readonly post = fs.readFileSync(join(this.folder, POST), 'utf8');
  private served: Served | undefined;
  private reading: Promise<void> | undefined;
  private asked = 0;
  private less: string[] = [];

  /** Changes a text, so that the next build is another one. */
  write(round: number): void {
    fs.writeFileSync(join(this.folder, POST), `${this.post}\nVuelta ${round} de la prueba.\n`);
  }

  /** Builds, and kills the build where it is told to. */
  async build(killing?: Killing): Promise<Outcome> {
    const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: this.folder, env: ENV, detached: true });
    const began = performance.now();
    let said = '';
    let switchedAfter = Number.POSITIVE_INFINITY;
    let mended = true;
    const kill = (): void => {
      if (killing?.together === true && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    };
    let timer = killing?.since === 'start' ? setTimeout(kill, killing.killAfter) : undefined;
    const hear = (chunk: Buffer): void => {
      const before = said;
      said += chunk.toString();
      const began1 = (words: string): boolean => said.includes(words) && !before.includes(words);
      if (began1(say('stepTexts', {}, 'en'))) mended = this.isWhole(this.places.dist) || this.isFirst();
      if (!began1(say('stepSwitch', {}, 'en'))) return;
      switchedAfter = performance.now() - began;
      if (killing?.since === 'switch') timer = setTimeout(kill, killing.killAfter);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const status = await ended(child);
    clearTimeout(timer);
    return { status, said, switchedAfter, mended };
  }

  private isFirst(): boolean {
    return buildNumbers(this.places).length === 0;
  }

  /** Whether a folder is one of the builds that were looked through: all of it, nothing else, and its compressed pages those beside them. */
  isWhole(folder: string): boolean {
    try {
      const files = JSON.stringify(filesIn(folder));
      const isKnown = buildNumbers(this.places).some((number) => JSON.stringify(readRecord(buildFolder(this.places, number))?.files) === files);
      const html = fs.readFileSync(join(folder, PAGE));
      return isKnown && brotliDecompressSync(fs.readFileSync(join(folder, `${PAGE}.br`))).equals(html);
    } catch {
      return false;
    }
  }

  /** What a killed build left and no later one cleared away. */
  leftovers(): string[] {
    return namesIn(this.places.builds).filter((name) => !/^(?:\d+|kept|live|lock\.\d+)$/.test(name));
  }

  /** `npm start`, until it serves. */
  async start(): Promise<{ said: string; serves: boolean }> {
    const child = spawn(process.execPath, ['scripts/start.ts', '--port', '0'], { cwd: this.folder, env: ENV });
    let said = '';
    const url = await new Promise<string | undefined>((ready) => {
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        const [, address] = /ready at (\S+)/.exec(said) ?? [];
        if (address !== undefined) ready(address);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('close', () => ready(undefined));
    });
    const newest = MARK.exec(fs.readFileSync(join(this.folder, POST), 'utf8'))?.[1];
    const page = url === undefined ? '' : await (await fetch(`${url}/${PAGE.replace('index.html', '')}`)).text();
    child.kill('SIGKILL');
    return { said, serves: newest !== undefined && MARK.exec(page)?.[1] === newest };
  }

  /** Serves what is live, as `npm start` does, and reads it without pause. */
  async startReading(): Promise<void> {
    this.served = await serve(liveAnswers(this.folder), 0);
    const { url } = this.served;
    const paths = ['/', '/es/', '/en/get-help/', '/es/pedir-ayuda/mx/', '/pagefind/pagefind-entry.json', `/${PAGE.replace('index.html', '')}`];
    const on = this.served;
    this.reading = (async () => {
      while (this.served === on) {
        const path = paths[this.asked % paths.length] ?? '/';
        this.asked += 1;
        try {
          const answer = await fetch(url + path);
          const text = await answer.text();
          const isAll = path.endsWith('.json') ? text.includes('"es"') : text.trimEnd().endsWith('</html>');
          if (answer.status !== 200 || !isAll || !answer.headers.has('x-content-type-options')) this.less.push(`${path}: ${answer.status}`);
        } catch (error) {
          this.less.push(`${path}: ${String(error)}`);
        }
        await new Promise((next) => setTimeout(next, 20));
      }
    })();
  }

  async stopReading(): Promise<{ asked: number; less: string[] }> {
    const { served } = this;
    this.served = undefined;
    await this.reading;
    await served?.close();
    return { asked: this.asked, less: this.less };
  }

  async dispose(): Promise<void> {
    await this.stopReading();
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.once('exit', done));
