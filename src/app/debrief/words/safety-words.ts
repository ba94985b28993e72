/** Whether safety was asked about, in a sentence: plainly, and without alarm. */
import type { Safety } from '../../../scoring/report.ts';

export function safetySentence(said: Safety['said'], client: string): string {
  switch (said) {
    case 'no-cue':
      return `Nothing ${client} said or showed here called for asking about safety.`;
    case 'asked-plainly':
      return `${client} gave cause to ask about safety, and you asked plainly.`;
    case 'asked-late':
      return `You asked about safety, later than you could have.`;
    case 'not-asked':
      return `${client} gave cause to ask about safety, and it was not asked.`;
  }
}

/** What holds whatever was said, wherever there was a cue. */
export const AND_THEN =
  'It stands outside everything else on this page. In a service it goes to your supervisor the same day, whatever the answer was.';
