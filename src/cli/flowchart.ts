/** A compiled scenario as Mermaid: moment → answer → moment or ending. */
import type { Condition } from '../scenario/condition.ts';
import type { ClientLine, Response } from '../scenario/scenario.ts';
import { describeCondition } from '../simulation/describe-condition.ts';
import type { CompiledMoment, CompiledScenario } from '../simulation/tables.ts';

export function flowchart(scenario: CompiledScenario): string {
  const { card, moments, endings, opening } = scenario;
  const lines = [
    '---',
    `title: ${JSON.stringify(`${card.title} (${card.id}, version ${card.version})`)}`,
    '---',
    'flowchart TD',
    `  start((" ")) --> ${momentNode(opening)}`,
    ...Object.values(moments).flatMap((moment) => drawMoment(moment, scenario)),
    ...Object.values(endings).map(
      ({ id, outcome, text }) => `  ${endingNode(id)}(["${label(id, `${outcome}: ${text}`)}"])`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function drawMoment(moment: CompiledMoment, scenario: CompiledScenario): readonly string[] {
  const node = momentNode(moment.id);
  return [
    `  ${node}["${label(moment.id, wordsOf(moment.client.at(-1)))}"]`,
    ...moment.responses.flatMap((response) => drawResponse(node, moment.id, response, scenario)),
  ];
}

function drawResponse(
  from: string,
  moment: string,
  response: Response,
  { moments }: CompiledScenario,
): readonly string[] {
  const node = `r_${nodeName(moment)}__${nodeName(response.id)}`;
  return [
    `  ${node}("${label(response.id, response.say ?? response.do ?? '')}")`,
    `  ${from} ${arrow(response.when)} ${node}`,
    ...response.then.map(({ when, to }) => {
      const target = Object.hasOwn(moments, to) ? momentNode(to) : endingNode(to);
      return `  ${node} ${arrow(when)} ${target}`;
    }),
  ];
}

const momentNode = (id: string): string => `m_${nodeName(id)}`;
const endingNode = (id: string): string => `e_${nodeName(id)}`;

/** Ids are lower-case words with hyphens, and Mermaid reads a hyphen as part of an arrow. */
const nodeName = (id: string): string => id.replaceAll('-', '_');

const arrow = (when: Condition): string =>
  when.length === 0 ? '-->' : `-- "${escaped(describeCondition(when))}" -->`;

const wordsOf = (line: ClientLine | undefined): string => line?.says ?? line?.shows ?? '';

const MOST_SIGNS = 90;

/** Its id, and beneath it how it begins. */
function label(id: string, words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  const signs = [...plain];
  const shown = signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS).join('')}…` : plain;
  return `${escaped(id)}<br/>${escaped(shown)}`;
}

/** Everything that Mermaid or HTML could read as more than a sign. */
function escaped(text: string): string {
  return text.replace(
    /[^\p{L}\p{N}\p{M} .,:?!’‘“”…–—()/-]/gu,
    (sign) => `#${sign.codePointAt(0)};`,
  );
}
