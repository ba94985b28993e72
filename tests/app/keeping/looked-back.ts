/** What somebody answered to “How was that?”, as it is kept. */
import { EMPTY_REFLECTION, type Reflection, withAnswer } from '../../../src/practice/reflection.ts';

export function howItWas(words: string): Reflection {
  return withAnswer(EMPTY_REFLECTION, { question: 'how-was-that', words });
}
