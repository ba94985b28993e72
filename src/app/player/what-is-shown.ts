/** What can be seen of the client now, in words: the picture's text and its caption. */
import type { Posture, Setting } from '../../scenario/scenario.ts';
import type { SessionView } from '../../simulation/session.ts';

/** The author's line where there is one; otherwise plainly what the picture shows. */
export function whatIsShown(view: SessionView, client: string, setting: Setting): string {
  const { reply, line } = view.now;
  return line?.shows ?? reply?.shows ?? inPlainWords(client, setting, view.posture);
}

/** What was seen with the answer, when the caption has already gone on to the next line. */
export function seenWithReply(view: SessionView): string | undefined {
  const { reply, line } = view.now;
  return line?.shows === undefined ? undefined : reply?.shows;
}

/** Changes whenever a line brings a posture, so that the chair moves then and only then. */
export function postureSeed(view: SessionView): number {
  const said = view.past.filter((spoken) => spoken.who === 'client');
  const brought = [...said, view.now.reply, view.now.line].filter(
    (line) => line?.posture !== undefined,
  );
  return brought.length;
}

const SEATED: Readonly<Record<Posture, string>> = {
  facing: 'sits facing you.',
  near: 'has come a little nearer.',
  edge: 'sits on the edge of the seat.',
  back: 'sits well back.',
  turned: 'sits turned a little away.',
  closed: 'sits drawn in.',
  standing: 'is standing.',
};

function inPlainWords(client: string, setting: Setting, posture: Posture): string {
  switch (setting) {
    case 'phone':
      return `${client} is on the line. There is nothing to go by but the voice.`;
    case 'messages':
      return `${client}’s message is in front of you.`;
    case 'outside':
      return posture === 'turned'
        ? `${client} stands turned away.`
        : `${client} stands before you.`;
    case 'video':
      return `${client} ${SEATED[posture].replace('facing you', 'facing the screen')}`;
    default:
      return `${client} ${SEATED[posture]}`;
  }
}
