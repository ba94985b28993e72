/** What can be seen of the client now, in words: the picture's text and its caption. */
import type { Posture, Setting } from '../../scenario/scenario.ts';
import type { SessionView } from '../../simulation/session.ts';

/** The author's lines where there are any; otherwise plainly what the picture shows. */
export function whatIsShown(view: SessionView, client: string, setting: Setting): string {
  const lines = [view.now.reply?.shows, view.now.line?.shows].filter((line) => line !== undefined);
  return lines.length > 0 ? lines.join(' ') : inPlainWords(client, setting, view.posture);
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
