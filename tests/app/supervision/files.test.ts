/** The page for supervision as a file: what is on it is in it, and no word of it is taken for markup. */
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { sheetInMarkdown } from '../../../src/app/supervision/sheet-markdown.ts';
import { sheetInWord } from '../../../src/app/supervision/sheet-word.ts';
import { FULL, told } from './sheets.ts';

describe('as Markdown', () => {
  it('has the headings, the words of both, and the trainee’s own as they wrote them', () => {
    expect(sheetInMarkdown(FULL)).toBe(`# For supervision

A practice run of “Small” with Ann, who is fictional, on Friday 4 December 2026.

## What I want to bring

I explain.

Always, and \\*at once\\*.

## Looking back

### How was that?

Hot in the face.

## From the session

### Turn 1

**Ann:** You were late. *She looks up.*

Felt, not said: *Will she say it?*

**Me:** The bus was late.

I would have said: \\_You\\_ waited.

> Moving against: Justifying.

> It answers nothing.

**Ann:** I see.

Felt, not said: *She does not.*

1\\. It was true\\_

### Turn 3

**Ann:** You were late. *She looks up.*

**Me:** I am sorry for the *whole* of it.

## My questions

1. What did you hear?

---

From Reattune, a training simulator. The client is a fictional composite. What a sentence counted as is one author’s judgement.
`);
  });

  it('leaves out what there is none of', () => {
    const markdown = sheetInMarkdown(told({ about: 'Only this.' }));
    expect(markdown.match(/^#+ .*$/gm)).toEqual(['# For supervision', '## What I want to bring']);
  });
});

describe('as a Word file', () => {
  it('opens, with the same headings and words in the same order', async () => {
    const buffer = Buffer.from(await (await sheetInWord(FULL)).arrayBuffer());
    const { value, messages } = await mammoth.convertToHtml({ buffer });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const blocks = value.match(/<(h\d|p|li)>.*?<\/\1>/g)?.map((one) => one.replace(/<\/?p>/g, ''));
    expect(blocks).toEqual([
      '<h1>For supervision</h1>',
      'A practice run of “Small” with Ann, who is fictional, on Friday 4 December 2026.',
      '<h2>What I want to bring</h2>',
      'I explain.',
      'Always, and *at once*.',
      '<h2>Looking back</h2>',
      '<h3>How was that?</h3>',
      'Hot in the face.',
      '<h2>From the session</h2>',
      '<h3>Turn 1</h3>',
      '<strong>Ann: </strong>You were late. <em>She looks up.</em>',
      'Felt, not said: <em>Will she say it?</em>',
      '<strong>Me: </strong>The bus was late.',
      'I would have said: _You_ waited.',
      'Moving against: Justifying.',
      'It answers nothing.',
      '<strong>Ann: </strong>I see.',
      'Felt, not said: <em>She does not.</em>',
      '1. It was true_',
      '<h3>Turn 3</h3>',
      '<strong>Ann: </strong>You were late. <em>She looks up.</em>',
      '<strong>Me: </strong>I am sorry for the <em>whole</em> of it.',
      '<h2>My questions</h2>',
      '1. What did you hear?',
      'From Reattune, a training simulator. The client is a fictional composite. What a sentence counted as is one author’s judgement.',
    ]);
  });
});
