/**
 * `npm run blind -- sheet`: puts decisions before readers, without the scene or with it.
 * `npm run blind -- score FILE`: reads a filled sheet against its key. See docs/blind/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { blindItems } from '../src/review/blind/items.ts';
import { scoreSheet } from '../src/review/blind/score.ts';
import { type BlindKey, keyTo, sheetInMarkdown } from '../src/review/blind/sheet.ts';
import { readRubric, reviewLibrary } from './review-page.ts';
import { ROOT } from './tool.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'with-scene': { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    most: { type: 'string' },
    to: { type: 'string', default: path.join(ROOT, 'docs/blind') },
  },
});
const [verb, ...rest] = positionals;
if (verb === 'sheet') writeSheet(rest);
else if (verb === 'score' && rest.length > 0) for (const file of rest) score(file);
else {
  console.error(
    'npm run blind -- sheet [SCENARIO-ID…] [--with-scene] [--seed N] [--most N] [--to FOLDER]\nnpm run blind -- score FILE…',
  );
  process.exitCode = 2;
}

/** The sheet and its key; of the scenarios named, or of all. */
function writeSheet(ids: readonly string[]): void {
  const seed = Number(values.seed);
  const visits = reviewLibrary(readRubric())
    .map(({ seen }) => seen)
    .filter(({ tables }) => ids.length === 0 || ids.includes(tables.card.id));
  const items = blindItems(visits, seed).slice(0, Number(values.most ?? Number.POSITIVE_INFINITY));
  const withScene = values['with-scene'];
  const name = path.join(values.to, `${withScene ? 'scene' : 'blind'}-${seed}`);
  writeFileSync(`${name}.md`, sheetInMarkdown(items, withScene));
  writeFileSync(`${name}.key.json`, `${JSON.stringify(keyTo(items, seed, withScene), null, 2)}\n`);
  console.log(
    `${items.length} decisions in ${name}.md; the key is beside it, in ${name}.key.json.`,
  );
}

/** `blind-1.reader-a.md` is read with `blind-1.key.json`, which stands beside it. */
function score(file: string): void {
  const [name = ''] = path.basename(file).split('.', 1);
  const keyFile = path.join(path.dirname(file), `${name}.key.json`);
  const key: BlindKey = JSON.parse(readFileSync(keyFile, 'utf8'));
  const { items, answered, right, chance, rightAt, unread } = scoreSheet(
    readFileSync(file, 'utf8'),
    key,
  );
  const share = answered === 0 ? 0 : Math.round((100 * right) / answered);
  const byLot = answered === 0 ? 0 : Math.round((100 * chance) / answered);
  console.log(
    `${path.basename(file)}: ${right} of ${answered} right, ${share} % (by lot ${byLot} %).`,
  );
  console.log(`  right: ${rightAt.map((number) => placeOf(key, number)).join(', ') || 'none'}`);
  if (unread.length > 0)
    console.log(`  ${unread.length} of ${items} not answered: ${unread.join(', ')}`);
}

function placeOf({ items }: BlindKey, number: number): string {
  const item = items[number - 1];
  return `${number} (${item?.scenario} ${item?.moment})`;
}
