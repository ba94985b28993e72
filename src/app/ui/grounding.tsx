/** A short, plain way back to the floor and the room: read and done at the reader's own pace. */
import './grounding.css';

export function Grounding() {
  return (
    <div className="grounding">
      <ol>
        <li>Put both feet on the floor. Feel that it holds you.</li>
        <li>Look for five things you can see from here, and name them to yourself.</li>
        <li>Let a breath come and go as it likes. There is no right length.</li>
      </ol>
      <p>This may touch your own story. If it does, take it to your therapy or to supervision.</p>
    </div>
  );
}
