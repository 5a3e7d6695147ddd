/** What tests/old uses of its own package, which only `npm run test:old` installs: types are checked without it. */
declare module 'chrome-aws-lambda' {
  interface Request {
    url(): string;
    continue(): Promise<void>;
    respond(answer: { contentType: string; body: string }): Promise<void>;
  }
  interface Page {
    keyboard: { type(words: string): Promise<void> };
    mouse: { click(x: number, y: number): Promise<void> };
    $(selector: string): Promise<object | null>;
    $eval<Found, Words extends string[]>(selector: string, work: (element: Element, ...words: Words) => Found, ...words: Words): Promise<Found>;
    click(selector: string): Promise<void>;
    evaluate<Found>(work: string | (() => Found)): Promise<Found>;
    goto(url: string): Promise<unknown>;
    on(event: 'request', hear: (request: Request) => void): void;
    screenshot(options: { path?: string; clip?: { x: number; y: number; width: number; height: number } }): Promise<Buffer>;
    setRequestInterception(on: boolean): Promise<void>;
    url(): string;
    waitForNavigation(): Promise<unknown>;
    waitForSelector(selector: string): Promise<unknown>;
  }
  export interface Browser {
    close(): Promise<void>;
    newPage(): Promise<Page>;
    version(): Promise<string>;
  }
  const chromium: {
    executablePath: Promise<string>;
    puppeteer: {
      launch(options: { executablePath: string; args: string[]; defaultViewport: { width: number; height: number } }): Promise<Browser>;
    };
  };
  export default chromium;
}
