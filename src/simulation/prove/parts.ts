/** All that a run can meet: the moments, lines, options, replies, ways and endings of a scenario. */
import type {
  Program,
  ProgramLine,
  ProgramMoment,
  ProgramResponse,
  ProgramWay,
} from '../program-parts.ts';

/** One thing that a run can meet; variants by their place in the file's list, from 0. */
export type Part =
  | { readonly kind: 'moment'; readonly moment: string }
  /** A variant of what the client says at a moment. */
  | { readonly kind: 'line'; readonly moment: string; readonly index: number }
  | { readonly kind: 'option'; readonly moment: string; readonly response: string }
  /** A variant of the client's answer to a response. */
  | {
      readonly kind: 'reply';
      readonly moment: string;
      readonly response: string;
      readonly index: number;
    }
  /** One of the guarded ways on from a response. */
  | {
      readonly kind: 'way';
      readonly moment: string;
      readonly response: string;
      readonly index: number;
    }
  | { readonly kind: 'ending'; readonly ending: string };

/** The parts in the order of the file, and the number of each: its place in `all`. */
export interface Parts {
  readonly all: readonly Part[];
  readonly moments: ReadonlyMap<ProgramMoment, number>;
  /** Variants of lines and replies alike. */
  readonly lines: ReadonlyMap<ProgramLine, number>;
  readonly options: ReadonlyMap<ProgramResponse, number>;
  readonly ways: ReadonlyMap<ProgramWay, number>;
  readonly endings: ReadonlyMap<string, number>;
}

export function partsOf(program: Program): Parts {
  const all: Part[] = [];
  const moments = new Map<ProgramMoment, number>();
  const lines = new Map<ProgramLine, number>();
  const options = new Map<ProgramResponse, number>();
  const ways = new Map<ProgramWay, number>();
  const endings = new Map<string, number>();
  const add = <T>(numbers: Map<T, number>, thing: T, part: Part): void => {
    numbers.set(thing, all.length);
    all.push(part);
  };
  for (const moment of program.moments.values()) {
    const at = { moment: moment.id };
    add(moments, moment, { kind: 'moment', ...at });
    moment.client.forEach((line, index) => {
      add(lines, line, { kind: 'line', ...at, index });
    });
    for (const response of moment.responses) {
      const to = { ...at, response: response.response.id };
      add(options, response, { kind: 'option', ...to });
      response.reply.forEach((line, index) => {
        add(lines, line, { kind: 'reply', ...to, index });
      });
      response.then.forEach((way, index) => {
        add(ways, way, { kind: 'way', ...to, index });
      });
    }
  }
  for (const ending of Object.keys(program.tables.endings)) {
    add(endings, ending, { kind: 'ending', ending });
  }
  return { all, moments, lines, options, ways, endings };
}
