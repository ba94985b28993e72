/** An assignment's small facts in words: how often, how far, by which day. */

const TIMES = ['', 'once', 'twice', 'three times', 'four times', 'five times'];
const MORE = ['six times', 'seven times', 'eight times', 'nine times'];

/** “once”, “twice”, “three times”; from ten on with the figure. */
export function timesInWords(count: number): string {
  return [...TIMES, ...MORE][count] ?? `${count} times`;
}

/** How often it is asked for, as a sentence. */
export function askedSentence(attempts: number): string {
  if (attempts <= 1) return 'Play it once.';
  if (attempts === 2) return 'Play it twice: once, and once more after the debrief.';
  return `Play it ${timesInWords(attempts)}, each time after the debrief of the one before.`;
}

/** How far one is: “not played yet”, or “begun” of a run that was left; “once of twice”, “twice”. */
export function howFar(done: number, asked: number, begun = false): string {
  if (done <= 0) return begun ? 'begun' : 'not played yet';
  return done >= asked ? timesInWords(done) : `${timesInWords(done)} of ${timesInWords(asked)}`;
}

/** “Friday 4 December 2026”, of a day as `2026-12-04`. */
export function dayInWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const words = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, date));
  // Browsers disagree about a comma after the day of the week.
  return words.replace(',', '');
}
