/** Plays an ink story on a plain page: what a page of the same dialogue costs at the least. Bundled by `ink-page.ts`. */
import { Story } from 'inkjs';

const [words, options] = [placeOf('.words'), placeOf('.options')];
const story = new Story(placeOf('#story').textContent ?? '');
goOn();

function goOn(): void {
  const lines: HTMLElement[] = [];
  while (story.canContinue) {
    const line = document.createElement('p');
    line.textContent = story.Continue();
    lines.push(line);
  }
  words.replaceChildren(...lines);
  options.replaceChildren(
    ...story.currentChoices.map(({ text, index }) => {
      const option = document.createElement('button');
      option.className = 'option';
      option.textContent = text;
      option.addEventListener('click', () => {
        story.ChooseChoiceIndex(index);
        goOn();
      });
      return option;
    }),
  );
}

function placeOf(selector: string): Element {
  const place = document.querySelector(selector);
  if (place === null) throw new Error(`The page has no ${selector}.`);
  return place;
}
