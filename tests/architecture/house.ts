/** Reads source files into what the rules of the house look at: imports, names and strings. */
import path from 'node:path/posix';
import { parseSync } from 'vite';

export interface Import {
  /** As written: `../scenario/rubric.ts`, `xstate`, `node:fs`. */
  readonly specifier: string;
  /** The file of the house it means; absent for vendors and Node's own modules. */
  readonly file?: string;
  /** The package it comes from; absent for files, Node's own and virtual modules. */
  readonly vendor?: string;
  /** `type` when nothing of it is there when the program runs. */
  readonly use: 'type' | 'value';
  /** Loaded when the line is reached: `import()`. */
  readonly lazy: boolean;
  readonly line: number;
}

export interface Found {
  readonly name: string;
  readonly line: number;
}

export interface SourceFile {
  /** From the root, with `/`: `src/scenario/rubric.ts`. */
  readonly path: string;
  /** `scenario`, `app` …; empty for a file directly under src/. */
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Global names it reads (`Date`, `document`), and members read on them (`Math.random`). */
  readonly reads: readonly Found[];
  /** Every identifier and attribute, whatever it stands for. */
  readonly names: readonly Found[];
  /** What stands in quotes and templates. */
  readonly strings: readonly Found[];
  /** It holds nothing but re-exports. */
  readonly isBarrel: boolean;
}

export type House = ReadonlyMap<string, SourceFile>;

/** One place that breaks a rule, and why the rule is there. */
export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly says: string;
  readonly why: string;
}

/** Source texts by path from the root. */
export function readHouse(files: Readonly<Record<string, string>>): House {
  return new Map(Object.entries(files).map(([file, text]) => [file, readSource(file, text)]));
}

function readSource(file: string, text: string): SourceFile {
  const [, room = '', ...rest] = file.split('/');
  const base = { path: file, room: rest.length > 0 ? room : '', text };
  if (!/\.tsx?$/.test(file)) {
    return { ...base, imports: [], reads: [], names: [], strings: [], isBarrel: false };
  }
  const { program, module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const lineAt = (at: number): number => text.slice(0, at).split('\n').length;
  const imports: Import[] = [];
  const add = (specifier: string, at: number, use: Import['use'], lazy = false): void => {
    imports.push({ specifier, ...targetOf(file, specifier), use, lazy, line: lineAt(at) });
  };
  for (const { moduleRequest, entries, start } of module.staticImports) {
    const types = entries.length > 0 && entries.every((entry) => entry.isType);
    add(moduleRequest.value, start, types ? 'type' : 'value');
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType, start } of entries) {
      if (moduleRequest) add(moduleRequest.value, start, isType ? 'type' : 'value');
    }
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    add(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), start, 'value', true);
  }
  const seen: Seen = { reads: [], names: [], strings: [] };
  walk(program, undefined, '', (name, at, kind) => seen[kind].push({ name, line: lineAt(at) }));
  const own = new Set(declaredIn(program));
  const reads = seen.reads.filter(({ name }) => !own.has(name.split('.', 1)[0] ?? name));
  for (const { name, line } of importedTypes(program, lineAt)) {
    imports.push({ specifier: name, ...targetOf(file, name), use: 'type', lazy: false, line });
  }
  const isBarrel =
    program.body.length > 0 &&
    program.body.every(
      (one) => one.type === 'ExportAllDeclaration' || ('source' in one && isReExport(one)),
    );
  return { ...base, imports, ...seen, reads, isBarrel };
}

const isReExport = ({ type, source }: { type: string; source: unknown }): boolean =>
  type === 'ExportNamedDeclaration' && source !== null;

interface Seen {
  reads: Found[];
  names: Found[];
  strings: Found[];
}

function targetOf(from: string, specifier: string): { file?: string; vendor?: string } {
  if (specifier.startsWith('.')) {
    return { file: path.join(path.dirname(from), specifier.split('?', 1)[0] ?? '') };
  }
  if (/^(?:node|virtual):/.test(specifier)) return {};
  const [scope = '', name] = specifier.split('/');
  return { vendor: scope.startsWith('@') && name ? `${scope}/${name}` : scope };
}

/** A node of the syntax tree, as far as the walk needs to know it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function childrenOf(node: Node): [string, Node][] {
  return Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter(isNode)
      .map((child): [string, Node] => [field, child]),
  );
}

type See = (name: string, at: number, kind: keyof Seen) => void;

function walk(value: unknown, parent: Node | undefined, field: string, see: See): void {
  if (!isNode(value)) return;
  const { type, start, name } = value;
  if (type === 'Literal' && typeof value.value === 'string') see(value.value, start, 'strings');
  if (type === 'TemplateElement') see(JSON.stringify(value.value), start, 'strings');
  if (type === 'JSXText') see(String(value.value), start, 'strings');
  if (type === 'JSXIdentifier') see(String(name), start, 'names');
  if (type === 'Identifier') {
    see(String(name), start, 'names');
    if (!isOnlyAName(parent, field)) see(String(name), start, 'reads');
  }
  if (type === 'MemberExpression' && isNode(value.object) && isNode(value.property)) {
    const { object, property } = value;
    if (object.type === 'Identifier') see(`${object.name}.${property.name}`, start, 'reads');
  }
  for (const [at, child] of childrenOf(value)) walk(child, value, at, see);
}

/** Names the file gives itself, which therefore mean nothing global in it. */
function declaredIn(value: unknown): string[] {
  if (!isNode(value) || value.type.startsWith('TSType')) return [];
  const patterns =
    value.type === 'VariableDeclarator'
      ? childrenOf(value).filter(([field]) => field === 'id')
      : childrenOf(value).filter(([field]) => field === 'params' || field === 'local');
  return [
    ...patterns.flatMap(([, pattern]) => identifiersIn(pattern)),
    ...childrenOf(value).flatMap(([, child]) => declaredIn(child)),
  ];
}

function identifiersIn(pattern: Node): string[] {
  if (pattern.type.startsWith('TSType')) return [];
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  const inner = childrenOf(pattern).filter(([field]) => field !== 'key' && field !== 'right');
  return inner.flatMap(([, child]) => identifiersIn(child));
}

/** `Date` in `{ Date: 1 }`, `x.Date` or `let d: Date` reads no clock. */
function isOnlyAName(parent: Node | undefined, field: string): boolean {
  if (!parent) return false;
  if (parent.type.startsWith('TS')) return true;
  return (field === 'property' || field === 'key') && parent.computed !== true;
}

/** `import('./x.ts').Name` in a type. */
function importedTypes(value: unknown, lineAt: (at: number) => number): Found[] {
  if (!isNode(value)) return [];
  const { source } = value;
  const own =
    value.type === 'TSImportType' && isNode(source) && typeof source.value === 'string'
      ? [{ name: source.value, line: lineAt(value.start) }]
      : [];
  return [...own, ...childrenOf(value).flatMap(([, child]) => importedTypes(child, lineAt))];
}
