import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** One import of a file: where from, as it is written, and whether only types come in. */
export interface Import {
  from: string;
  typeOnly: boolean;
}

/** Every file with code under some folders, from the project's folder, with `/` on every system. */
export const sourceFiles = (...folders: string[]): string[] =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`))
    .filter((file) => /\.(?:[mc]?[jt]sx?|astro)$/.test(file))
    .sort();

/** The scripts of a file: itself, or for an Astro component its front matter, its scripts and what its template loads. */
const scriptsOf = (file: string, text: string): string[] => {
  if (!file.endsWith('.astro')) return [text];
  const [whole = '', front = ''] = /^\s*---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const template = text.slice(whole.length);
  const scripts = [...template.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
  const loaded = template.replace(/<script[\s\S]*?<\/script>/g, '').match(/\bimport\(\s*['"][^'"]+['"]\s*\)/g) ?? [];
  return [front, ...scripts, ...loaded];
};

/** Every node of the code of a file. */
const nodesOf = (file: string, text: string): ts.Node[] => {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  const kind = /x$/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  for (const script of scriptsOf(file, text)) visit(ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true, kind));
  return nodes;
};

const broughtAsTypes = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
};

const textsIn = (node: ts.Node | undefined): string[] => {
  if (node === undefined) return [];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(textsIn);
  return ts.isStringLiteralLike(node) ? [node.text] : [];
};

/** Every import of a file: plain, of types, re-exported, dynamic, by pattern, in an Astro component's front matter or script. */
export const importsOf = (file: string, text = readFileSync(file, 'utf8')): Import[] =>
  nodesOf(file, text).flatMap((node): Import[] => {
    const as = (typeOnly: boolean, from: ts.Node | undefined): Import[] => textsIn(from).map((one) => ({ from: one, typeOnly }));
    if (ts.isImportDeclaration(node)) return as(broughtAsTypes(node.importClause), node.moduleSpecifier);
    if (ts.isExportDeclaration(node)) return as(node.isTypeOnly, node.moduleSpecifier);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return as(true, node.argument.literal);
    if (!ts.isCallExpression(node)) return [];
    const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'import.meta.glob';
    return loads ? as(false, node.arguments[0]) : [];
  });

/** What a file has of a package beside types: the names, or `*` where it takes the whole or takes it by another way than a plain import. */
export const valuesFrom = (file: string, from: string, text = readFileSync(file, 'utf8')): string[] =>
  nodesOf(file, text).flatMap((node): string[] => {
    const { parent } = node;
    if (!ts.isStringLiteralLike(node) || node.text !== from) return [];
    if (!ts.isImportDeclaration(parent)) return ts.isCallExpression(parent) || (ts.isExportDeclaration(parent) && !parent.isTypeOnly) ? ['*'] : [];
    if (broughtAsTypes(parent.importClause)) return [];
    const named = parent.importClause?.namedBindings;
    if (named === undefined || !ts.isNamedImports(named) || parent.importClause?.name !== undefined) return ['*'];
    return named.elements.filter((element) => !element.isTypeOnly).map(({ propertyName, name }) => (propertyName ?? name).text);
  });

/** The file that an import leads to, from the project's folder; nothing for a package. */
export const importedFile = (file: string, from: string): string | undefined => {
  const path = from.replace(/\?.*$/, '');
  if (path.startsWith('#/')) return posix.join('src', path.slice(2));
  if (path.startsWith('/')) return posix.relative(process.cwd().replaceAll('\\', '/'), path);
  return path.startsWith('.') ? posix.join(posix.dirname(file), path) : undefined;
};

const isName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) && parent.name === node) || (ts.isPropertyAssignment(parent) && parent.name === node);
};

const BELONGS_ELSEWHERE = new Set(['process', 'document', 'window', 'globalThis', 'navigator', 'location', 'localStorage', 'performance']);

/** Where code reads the clock, the process or the browser. Comments and texts do not count. */
export const outsideReads = (file: string, text = readFileSync(file, 'utf8')): string[] =>
  nodesOf(file, text)
    .filter((node) => {
      if (ts.isIdentifier(node)) return BELONGS_ELSEWHERE.has(node.text) && !isName(node);
      if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
      return ts.isCallExpression(node) && /^Date(?:\??\.now)?$/.test(node.expression.getText());
    })
    .map((node) => node.getText());
