/**
 * A compiled scenario in two halves: what playing needs, and what only the debrief tells. The
 * first is a compiled scenario that plays alike and keeps its hash, with nothing in it that the
 * trainee is not to know yet; the two together are the whole again.
 */
import type { ClientLine, Response } from '../scenario/scenario.ts';
import type { CompiledMoment, CompiledScenario } from './tables.ts';

type LineUntold = Pick<ClientLine, 'feels' | 'markers'>;

interface ResponseUntold extends Pick<Response, 'why' | 'source'> {
  readonly reply: readonly LineUntold[];
}

interface MomentUntold {
  readonly client: readonly LineUntold[];
  readonly responses: readonly ResponseUntold[];
}

/** The half that the debrief needs. */
export interface Untold extends Pick<CompiledScenario, 'judgement' | 'reflect' | 'contested'> {
  readonly content: string;
  readonly moments: Readonly<Record<string, MomentUntold>>;
}

export interface Halves {
  readonly played: CompiledScenario;
  readonly untold: Untold;
}

export function halve(whole: CompiledScenario): Halves {
  const { judgement, reflect, contested, content } = whole;
  const moments = Object.entries(whole.moments);
  return {
    played: {
      ...whole,
      moments: Object.fromEntries(moments.map(([id, moment]) => [id, playedMoment(moment)])),
      reflect: [],
      contested: [],
      judgement: {
        hash: judgement.hash,
        moves: Object.fromEntries(
          Object.entries(judgement.moves).map(([id, { weight, contested: differs }]) => [
            id,
            {
              id,
              weight,
              contested: differs,
              name: '',
              definition: '',
              soundsLike: '',
              sources: [],
            },
          ]),
        ),
        steps: [],
        sources: {},
      },
    },
    untold: {
      content,
      judgement,
      reflect,
      contested,
      moments: Object.fromEntries(moments.map(([id, moment]) => [id, untoldMoment(moment)])),
    },
  };
}

/** The whole of two halves of one content. */
export function join({ played, untold }: Halves): CompiledScenario {
  const { judgement, reflect, contested } = untold;
  const moments = Object.entries(played.moments).map(([id, moment]) => {
    const rest = untold.moments[id];
    const whole: CompiledMoment = {
      ...moment,
      client: moment.client.map((line, place) => ({ ...line, ...rest?.client[place] })),
      responses: moment.responses.map((response, place) => {
        const { reply, ...told } = rest?.responses[place] ?? { reply: [] };
        return {
          ...response,
          ...told,
          reply: response.reply.map((line, at) => ({ ...line, ...reply[at] })),
        };
      }),
    };
    return [id, whole] as const;
  });
  return { ...played, moments: Object.fromEntries(moments), judgement, reflect, contested };
}

function playedMoment(moment: CompiledMoment): CompiledMoment {
  return {
    ...moment,
    client: moment.client.map(playedLine),
    responses: moment.responses.map(({ why, ...response }) => ({
      ...response,
      source: [],
      reply: response.reply.map(playedLine),
    })),
  };
}

function playedLine({ feels, ...line }: ClientLine): ClientLine {
  return { ...line, markers: [] };
}

function untoldMoment({ client, responses }: CompiledMoment): MomentUntold {
  return {
    client: client.map(untoldLine),
    responses: responses.map(({ why, source, reply }) => ({
      ...(why === undefined ? {} : { why }),
      source,
      reply: reply.map(untoldLine),
    })),
  };
}

function untoldLine({ feels, markers }: ClientLine): LineUntold {
  return { ...(feels === undefined ? {} : { feels }), markers };
}
