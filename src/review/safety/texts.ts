/** Every text of a scenario that a trainee may read, with its place. */
import type { KeyPath } from '../../scenario/reading/range-at.ts';
import type { ClientLine } from '../../scenario/scenario.ts';
import type { CompiledScenario } from '../../simulation/tables.ts';

export interface PlacedText {
  readonly at: KeyPath;
  readonly text: string;
}

export function textsOf({
  card,
  hurts,
  tempers,
  moments,
  endings,
  reflect,
  contested,
}: CompiledScenario): readonly PlacedText[] {
  const { client } = card;
  return [
    { at: ['title'], text: card.title },
    { at: ['summary'], text: card.summary },
    { at: ['client', 'name'], text: client.name },
    { at: ['client', 'about'], text: client.about },
    { at: ['so-far'], text: card.soFar },
    ...hurts.map(({ id, text }) => ({ at: ['hurts', id], text })),
    ...tempers.map(({ id, about }) => ({ at: ['tempers', id, 'about'], text: about })),
    ...Object.values(moments).flatMap(({ id, client: lines, responses }) => [
      ...lines.flatMap((line, index) => ofLine(['moments', id, 'client', index], line)),
      ...responses.flatMap((response) => {
        const at = ['moments', id, 'responses', response.id];
        return [
          {
            at: [...at, response.say === undefined ? 'do' : 'say'],
            text: response.say ?? response.do ?? '',
          },
          {
            at: [...at, 'why'],
            text: `${response.why?.counted ?? ''} ${response.why?.early ?? ''}`,
          },
          ...response.reply.flatMap((line, index) => ofLine([...at, 'reply', index], line)),
        ];
      }),
    ]),
    ...Object.values(endings).flatMap(({ id, text, later }) => [
      { at: ['endings', id, 'text'], text },
      { at: ['endings', id, 'later'], text: later ?? '' },
    ]),
    ...reflect.map((text, index) => ({ at: ['debrief', 'reflect', index], text })),
    ...contested.map(({ id, question, views }) => ({
      at: ['debrief', 'contested', id],
      text: [question, ...Object.values(views)].join(' '),
    })),
  ];
}

function ofLine(at: KeyPath, { says, shows, feels }: ClientLine): readonly PlacedText[] {
  return Object.entries({ says, shows, feels }).flatMap(([key, text]) =>
    text === undefined ? [] : [{ at: [...at, key], text }],
  );
}
