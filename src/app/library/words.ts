/** The scenario's terms in words a reader meets in the library. */
import type { Rupture, Setting } from '../../scenario/scenario.ts';

export const RUPTURE_WORDS: Readonly<Record<Rupture, string>> = {
  confrontation: 'Confrontation',
  withdrawal: 'Withdrawal',
  mixed: 'Confrontation and withdrawal',
};

export const SETTING_WORDS: Readonly<Record<Setting, string>> = {
  room: 'in the room',
  video: 'by video',
  phone: 'by telephone',
  messages: 'in messages',
  outside: 'outside',
  supervision: 'in supervision',
};
