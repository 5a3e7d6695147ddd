import { defineConfig } from 'eslint/config';

/*
 * Whatever runs after a wait asks whether she has left meanwhile (src/browser/quick-exit/has-left.ts): after the exit nothing of
 * ours navigates, fetches, shows, speaks or stores. A wait that needs no question says why, on its line or the one above: `left: …`.
 */

/** Files that do not ask, each with the reason. */
export const EXEMPT = {
  'src/browser/quick-exit/**': 'is what she leaves by, and what the others ask',
  'src/browser/offline/worker.ts': 'runs in no page: it is told to forget, and no exit reaches it',
  'src/browser/offline/answer.ts': 'runs in the worker alone',
  'src/browser/offline/copies.ts': 'runs in the worker alone',
};

const TIMERS = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask'];
const OBSERVERS = ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'PerformanceObserver'];
const LINKS = ['then', 'catch', 'finally'];
/** What comes by itself; what a hand does is stopped by the exit before it reaches anyone. */
const BY_ITSELF = ['voiceschanged', 'statechange', 'controllerchange', 'updatefound', 'message', 'load', 'error', 'end', 'boundary', 'online'];

const REASON = 'or say above it why nothing has to ask: "// left: …".';
const MESSAGES = {
  await: `She may leave during this wait: write "await stillHere(…)" (src/browser/quick-exit/has-left.ts), ${REASON}`,
  each: `She may leave between any two of these: wait for each with "await stillHere(…)", ${REASON}`,
  link: `She may have left when this runs: begin with "stillHere(…)" (src/browser/quick-exit/has-left.ts), ${REASON}`,
  further: `What stands before this may wait for something more, during which she may leave: let it be written on the spot, in braces and without "async" or "return", put all before it into another "stillHere(…)", ${REASON}`,
  timer: `She may have left when "{{name}}" is due: use "later" (src/browser/quick-exit/has-left.ts), ${REASON}`,
  observer: `"{{name}}" tells what happens after she has left too: use "onLeft(...)", ask "hasLeft()" first, ${REASON}`,
  byItself: `"{{name}}" may come after she has left: let it ask "hasLeft()" first, ${REASON}`,
};

/** An expression without what only types say of it. */
const bare = (node) =>
  ['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression', 'ChainExpression'].includes(node?.type) ? bare(node.expression) : node;

const isStillHere = (node) =>
  bare(node)?.type === 'CallExpression' && bare(node).callee.type === 'Identifier' && bare(node).callee.name === 'stillHere';

const nameOf = (member) => (member.computed ? member.property.value : member.property.name);
/** The chain's link that a call is, if it is one. */
const linkOf = (call) =>
  call?.type === 'CallExpression' && call.callee.type === 'MemberExpression' && LINKS.includes(nameOf(call.callee)) ? call.callee : undefined;

/** Whether a node, leaving out functions in it, gives something back: a promise, perhaps. */
const givesBack = (node) => {
  if (!node || typeof node.type !== 'string') return false;
  if (node.type === 'ReturnStatement') return node.argument !== null;
  if (/Function/.test(node.type)) return false;
  return Object.entries(node).some(([key, value]) => key !== 'parent' && [value].flat().some((one) => givesBack(one)));
};
const FUNCTIONS = ['ArrowFunctionExpression', 'FunctionExpression'];
/** Whether nothing is waited for in what a link does. */
const isAtOnce = (does) =>
  (FUNCTIONS.includes(does.type) && !does.async && !does.generator && does.body.type === 'BlockStatement' && !givesBack(does.body)) ||
  (does.type === 'Identifier' && does.name === 'undefined');

/** What is wrong with a link of a chain, if anything is. */
const wrongWith = (link) => {
  const before = bare(link.object);
  if (isStillHere(before)) return undefined;
  const earlier = linkOf(before);
  if (!earlier) return 'link';
  return before.arguments.every(isAtOnce) ? wrongWith(earlier) : 'further';
};

const rule = {
  meta: { type: 'problem', schema: [], messages: MESSAGES },
  create: (context) => {
    const reasons = new Set(
      context.sourceCode
        .getAllComments()
        .flatMap(({ value, loc }) => (/^\W*left: \S/.test(value) ? [loc.start.line, loc.end.line, loc.end.line + 1] : [])),
    );
    const tell = (node, messageId, name = '') => {
      if (!reasons.has(node.loc.start.line)) context.report({ node, messageId, data: { name } });
    };
    return {
      AwaitExpression: (node) => {
        if (!isStillHere(node.argument)) tell(node, 'await');
      },
      'ForOfStatement[await=true]': (node) => tell(node, 'each'),
      'VariableDeclaration[kind="await using"]': (node) => tell(node, 'await'),
      CallExpression: (node) => {
        const link = linkOf(node);
        const wrong = link && wrongWith(link);
        if (wrong) tell(link.property, wrong);
        const { callee } = node;
        const name = callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? nameOf(callee) : undefined;
        if (TIMERS.includes(name)) tell(node, 'timer', name);
        const event = name === 'addEventListener' ? node.arguments[0]?.value : undefined;
        if (BY_ITSELF.includes(event)) tell(node, 'byItself', event);
      },
      NewExpression: (node) => {
        if (OBSERVERS.includes(node.callee.name)) tell(node, 'observer', node.callee.name);
      },
      'AssignmentExpression[left.type="MemberExpression"]': (node) => {
        const name = String(nameOf(node.left));
        if (name.startsWith('on') && BY_ITSELF.includes(name.slice(2))) tell(node, 'byItself', name);
      },
    };
  },
};

/** The rule, for every file that runs in a page. */
export const waits = defineConfig([
  {
    files: ['src/browser/**', 'src/kinds/*/browser/**'],
    ignores: Object.keys(EXEMPT),
    plugins: { waits: { rules: { 'asks-whether-she-left': rule } } },
    rules: { 'waits/asks-whether-she-left': 'error' },
  },
]);
