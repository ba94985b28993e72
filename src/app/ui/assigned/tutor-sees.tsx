/** What a tutor sees of a trainee who hands in, and what not. The same words wherever it is asked. */
import './assigned.css';

interface TutorSeesProps {
  /** Of its headings, so that none is left out on the page it stands on. */
  readonly level?: 2 | 3;
}

export function TutorSees({ level = 3 }: TutorSeesProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="tutor-sees">
      <div>
        <Heading>What your tutor will see</Heading>
        <ul>
          <li>the name you choose for it</li>
          <li>which runs you hand in</li>
          <li>what you chose in each, and how it ended</li>
        </ul>
      </div>
      <div>
        <Heading>What your tutor will not see</Heading>
        <ul>
          <li>anything, until you hand it in yourself</li>
          <li>your answer to “How was that?”</li>
          <li>when you played, or for how long</li>
          <li>runs you leave out</li>
          <li>anything else on this device</li>
        </ul>
      </div>
    </div>
  );
}
