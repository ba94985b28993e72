/** C001: where the client's words or silence ask for it, the line carries the cue `risk`. */
import { RISK_CHECK } from '../../scenario/rubric.ts';
import type { ClientLine, Response } from '../../scenario/scenario.ts';
import type { Finding, Rule } from '../rule.ts';
import { lineOf, responseAt } from '../rule.ts';
import type { Visit } from '../visit.ts';
import { BREAKING_OFF, type RiskSign, SAID, SHOWN } from './risk-words.ts';

/**
 * A line needs no cue of its own where safety is asked about already: it answers the question, or
 * is said only while an earlier cue stands open.
 */
export const riskNotCued: Rule = (seen) =>
  Object.values(seen.tables.moments).flatMap(({ id, client, responses }): readonly Finding[] => [
    ...client.flatMap((line, index) => {
      const sign = isOnlySaidAtRisk(seen, id, index) ? undefined : signIn(line);
      return sign === undefined
        ? []
        : [finding(sign, lineOf(id, index), `line ${index + 1} of \`${id}\``)];
    }),
    ...responses.flatMap((response) => {
      if (asksAboutSafety(response) || isOnlyOfferedAtRisk(seen, response)) return [];
      return response.reply.flatMap((line, index) => {
        const sign = signIn(line);
        const at = [...responseAt(id, response.id), 'reply', index];
        return sign === undefined ? [] : [finding(sign, at, `a reply to \`${id}/${response.id}\``)];
      });
    }),
  ]);

/** What in a line without the cue calls for it. */
function signIn({ says = '', shows = '', cues, markers }: ClientLine): string | undefined {
  if (cues.includes('risk')) return undefined;
  if (markers.includes('hopelessness')) return 'hopelessness (its marker)';
  const leaves = cues.includes('leaving') || cues.includes('leaving-decided');
  const heard: readonly RiskSign[] = leaves ? SAID : [...SAID, BREAKING_OFF];
  return quoted(heard, says) ?? quoted(SHOWN, shows);
}

function quoted(signs: readonly RiskSign[], text: string): string | undefined {
  for (const { name, words } of signs) {
    const found = words.map((one) => one.exec(text)?.[0]).find((one) => one !== undefined);
    if (found !== undefined) return `${name} (“${found}”)`;
  }
  return undefined;
}

const finding = (sign: string, at: Finding['at'], where: string): Finding => ({
  code: 'C001',
  at,
  message: `In ${where} there is ${sign}, and no cue \`risk\`. Add the cue and an option that asks about safety; or, if nobody would ask here, say why under \`accept\`.`,
});

function isOnlySaidAtRisk({ decisions }: Visit, moment: string, line: number): boolean {
  const here = decisions.filter((one) => one.moment === moment && one.line === line);
  return here.length > 0 && here.every(({ risk }) => risk);
}

function isOnlyOfferedAtRisk({ decisions }: Visit, response: Response): boolean {
  const offering = decisions.filter(({ offered }) =>
    offered.some((one) => one.response === response),
  );
  return offering.length > 0 && offering.every(({ risk }) => risk);
}

const asksAboutSafety = ({ moves }: Response): boolean =>
  moves.some(({ are }) => are.includes(RISK_CHECK));
