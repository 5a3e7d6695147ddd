/*
 * The editor asks from time to time what is new, and then takes what another tab has saved for what it had opened itself: a save would put
 * the older words over the newer ones, and nobody would be told. So what a text was when it was opened here goes with its save.
 */

interface File {
  path: string;
  sha?: string;
}

interface Contents {
  files: File[];
}

const TREE = '../api/v1/repos/desk/site/git/trees/main?recursive=1';
const isSave = (address: string, method: string | undefined): boolean => method === 'POST' && address.endsWith('/contents');

/** What is not what any file holds: the desk then says that the text has changed. */
const STALE = 'stale';

/**
 * How long the editor goes on with a save that was answered, in milliseconds: at its end it puts what was saved into the form, also where another
 * text was opened meanwhile, whose words would go into the file of the first. So that one is opened anew.
 */
const AFTER_SAVE = 2000;

/** Lets each save say what its texts were when they were opened. */
export const guardOpened = (): void => {
  const ask = window.fetch.bind(window);
  const opened = new Map<string, string>();
  const note = (files: readonly File[]): void => {
    for (const { path, sha } of files) if (sha !== undefined) opened.set(path, sha);
  };
  /** Waits for the answer before the editor shows anything: one that came later could already tell of somebody's change. */
  const noteAll = (): void => {
    const request = new XMLHttpRequest();
    request.open('GET', TREE, false);
    try {
      request.send();
    } catch {
      // What was noted before stays: at worst a save is refused that need not be.
      return;
    }
    if (request.status === 200) note((JSON.parse(request.responseText) as { tree: File[] }).tree);
  };
  const isText = (): boolean => /\/entries\//.test(location.hash);
  let saving = 0;
  let saved = -AFTER_SAVE;
  let opensAnother = false;
  window.addEventListener('hashchange', () => {
    opensAnother = saving > 0 && isText();
    // What is typed before it is opened anew would be lost.
    document.body.inert = opensAnother;
    if (!isText()) return;
    if (performance.now() - saved < AFTER_SAVE) location.reload();
    else noteAll();
  });
  if (isText()) noteAll();
  window.fetch = async (asked, init) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    if (!isSave(address, init?.method) || typeof init?.body !== 'string') return ask(asked, init);
    const body = JSON.parse(init.body) as Contents;
    const files = body.files.map((file) => {
      const then = opened.get(file.path);
      return file.sha === undefined || then === undefined || then === file.sha ? file : { ...file, sha: STALE };
    });
    saving += 1;
    let isOpenedAnew = false;
    try {
      const response = await ask(asked, { ...init, body: JSON.stringify({ ...body, files }) });
      if (response.ok) {
        note(((await response.clone().json()) as Contents).files);
        saved = performance.now();
        if (opensAnother) location.reload();
        isOpenedAnew = opensAnother;
      }
      return response;
    } finally {
      saving -= 1;
      if (!isOpenedAnew) {
        opensAnother = false;
        document.body.inert = false;
      }
    }
  };
};
