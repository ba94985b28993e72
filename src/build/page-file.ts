/** The file of one page: the template, with what the page shows and all that it needs named in it. */
import { policyInPage } from './content-policy.ts';

/** One entry of the bundler's manifest. */
export interface BundledModule {
  readonly file: string;
  readonly imports?: readonly string[];
  /** Modules that it fetches when they are asked for. */
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

export type Manifest = Readonly<Record<string, BundledModule>>;

export interface PageParts {
  /** As HTML already. */
  readonly title?: string;
  readonly markup: string;
  /** Modules, as the manifest names them, that the page needs at once. */
  readonly modules: readonly string[];
  /** The text of a plain script that must be there before the first picture. */
  readonly early?: string;
  /** The text of a style sheet; given, the styles stand in the page and no file is waited for. */
  readonly styled?: (file: string) => string;
  /** A style sheet that nothing waits for: that of the fonts. */
  readonly fonts?: string;
}

/** The whole text of a page, made of the one that the bundler has written. */
export function pageFile(template: string, manifest: Manifest, parts: PageParts): string {
  const first = filesIn(template);
  const needed = neededBy(parts.modules, manifest);
  const styles = [...new Set([...first.styles, ...needed.styles])];
  const scripts = [...needed.scripts].filter((file) => !first.scripts.includes(file));
  const { early: script } = parts;
  const style = parts.styled && styles.map(parts.styled).join('\n');
  const inline = { ...(script && { script }), ...(style && { style }) };
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policyInPage(inline)}" />`,
    ...(script ? [`<script>${script}</script>`] : []),
    // Before the styles, so that they are asked for before those are read.
    ...first.scripts.map((file) => `<script type="module" crossorigin src="/${file}"></script>`),
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}" />`),
    ...(style ? [`<style>${style}</style>`] : []),
    // Those that stand in the page are named all the same, so that no later page asks for them.
    ...styles.map(
      (file) => `<link rel="stylesheet" crossorigin href="/${file}"${style ? ' disabled' : ''} />`,
    ),
  ];
  const fonts = parts.fonts && `<link rel="stylesheet" crossorigin href="/${parts.fonts}" />`;
  const page = template
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, '')
    .replace(/\s*<\/head>/, () => `\n    ${head.join('\n    ')}\n  </head>`)
    .replace('<div id="app"></div>', () => `<div id="app">${parts.markup}</div>${fonts ?? ''}`);
  return parts.title === undefined
    ? page
    : page.replace(/<title>[^<]*<\/title>/, () => `<title>${parts.title}</title>`);
}

/** The files that every page begins with. */
function filesIn(template: string) {
  const named = (pattern: RegExp) => [...template.matchAll(pattern)].map(([, file = '']) => file);
  return {
    styles: named(/<link rel="stylesheet"[^>]* href="\/([^"]+)"/g),
    scripts: named(/<script type="module"[^>]* src="\/([^"]+)"/g),
  };
}

/** The files of some modules and of all that they import. */
function neededBy(modules: readonly string[], manifest: Manifest) {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const need = (name: string) => {
    const found = manifest[name];
    if (found === undefined) throw new Error(`The bundle has no module ${name}.`);
    if (scripts.has(found.file)) return;
    scripts.add(found.file);
    for (const imported of found.imports ?? []) need(imported);
    for (const css of found.css ?? []) styles.add(css);
  };
  for (const name of modules) need(name);
  return { styles, scripts };
}
