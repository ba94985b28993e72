/** What was written of a moment → the moment. */
import type { ClientLine, Entry, Moment, MovesVariant, Response, Way } from '../scenario.ts';
import { buildCondition, buildEffects, ids } from './build-condition.ts';
import type { WrittenEntry, WrittenLine, WrittenMoment, WrittenResponse } from './moment-shape.ts';

export function buildMoment(id: string, written: WrittenMoment): Moment {
  return {
    id,
    onEntry: written['on-entry'].map(buildEntry),
    client: written.client.map(buildLine),
    responses: written.responses.entries.map(({ name, value }) => buildResponse(name.id, value)),
  };
}

function buildEntry({ when, effects, sets }: WrittenEntry): Entry {
  return { when: buildCondition(when), effects: buildEffects(effects), sets: ids(sets) };
}

function buildLine(written: WrittenLine): ClientLine {
  const { when, says, shows, posture, feels, cues, markers } = written;
  return {
    when: buildCondition(when),
    ...(says === undefined ? {} : { says }),
    ...(shows === undefined ? {} : { shows }),
    ...(posture === undefined ? {} : { posture }),
    ...(feels === undefined ? {} : { feels }),
    cues: ids(cues),
    markers: ids(markers),
  };
}

function buildResponse(id: string, written: WrittenResponse): Response {
  const { when, say, wait, meets, sets, effects, contested, why, source, reply } = written;
  return {
    id,
    when: buildCondition(when),
    ...(say === undefined ? {} : { say }),
    ...(written.do === undefined ? {} : { do: written.do }),
    wait,
    moves: movesOf(written),
    meets: ids(meets),
    sets: ids(sets),
    effects: buildEffects(effects),
    ...(contested === undefined ? {} : { contested: contested.id }),
    ...(why === undefined ? {} : { why: whyOf(why) }),
    source: ids(source),
    reply: reply.map(buildLine),
    then: waysOf(written),
  };
}

/** A plain list of moves is one variant without a condition. */
export function movesOf({ moves }: WrittenResponse): readonly MovesVariant[] {
  const plain = moves.flatMap((entry) => ('id' in entry ? [entry.id] : []));
  if (plain.length > 0) return [{ when: [], are: plain }];
  return moves.flatMap((entry) =>
    'id' in entry ? [] : [{ when: buildCondition(entry.when), are: ids(entry.are) }],
  );
}

function whyOf(why: NonNullable<WrittenResponse['why']>): NonNullable<Response['why']> {
  if (typeof why === 'string') return { counted: why };
  return { counted: why.counted, ...(why.early === undefined ? {} : { early: why.early }) };
}

function waysOf({ then }: WrittenResponse): readonly Way[] {
  if ('id' in then) return [{ when: [], to: then.id }];
  return then.map(({ when, to }) => ({ when: buildCondition(when), to: to.id }));
}
