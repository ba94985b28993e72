/** What a tutor sees of a trainee who hands in, and what not. The same words wherever it is asked. */
import './assigned.css';

export function TutorSees() {
  return (
    <div className="tutor-sees">
      <div>
        <h3>What your tutor will see</h3>
        <ul>
          <li>the name you choose for it</li>
          <li>which runs you hand in</li>
          <li>what you chose in each, and how it ended</li>
        </ul>
      </div>
      <div>
        <h3>What your tutor will not see</h3>
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
