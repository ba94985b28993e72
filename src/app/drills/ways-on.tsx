/** Where to go on from a set. */
import { Link } from '../ui/link.tsx';

interface WaysOnProps {
  /** Another set of the same kind. */
  readonly another: string;
  /** The same pair as the client is in other tempers. */
  readonly harder?: string;
  /** The same pair in an even temper. */
  readonly easier?: string;
  /** All drills, and what is due. */
  readonly drills: string;
}

export function WaysOn({ another, harder, easier, drills }: WaysOnProps) {
  return (
    <nav aria-label="Ways on" className="ways-on">
      <ul>
        <li>
          <Link href={another}>Another set of these</Link>
        </li>
        {harder !== undefined && (
          <li>
            <Link href={harder}>The same in all tempers</Link>
          </li>
        )}
        {easier !== undefined && (
          <li>
            <Link href={easier}>The same in an even temper</Link>
          </li>
        )}
        <li>
          <Link href={drills}>All drills, and what is due</Link>
        </li>
      </ul>
    </nav>
  );
}
