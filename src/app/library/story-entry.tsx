/** One scenario in the library's list. */
import type { Term } from '../../scenario/rubric.ts';
import { Emphasis } from '../ui/emphasis.tsx';
import { Facts } from '../ui/facts.tsx';
import { Link } from '../ui/link.tsx';
import { Room } from '../ui/room/room.tsx';
import { typeset } from '../ui/typeset.ts';
import type { Story } from './story.ts';
import { RUPTURE_WORDS, SETTING_WORDS } from './words.ts';

interface StoryEntryProps {
  readonly story: Story;
  readonly skill: Term | undefined;
  /** Whether this is the one to start with. */
  readonly first: boolean;
}

export function StoryEntry({ story, skill, first }: StoryEntryProps) {
  const { card, href } = story;
  const facts = [
    RUPTURE_WORDS[card.rupture],
    skill?.name,
    `${card.level} level`,
    SETTING_WORDS[card.setting],
    `${card.minutes} minutes`,
  ].filter((fact) => fact !== undefined);
  return (
    <li className="story">
      <div className="story__plan">
        <Room setting={card.setting} hour={card.hour} posture="facing" seed={0} />
      </div>
      <div className="story__head">
        {first && <p className="story__first">Start with this one</p>}
        <h3 className="story__title">
          <Link href={href}>{typeset(card.title)}</Link>
        </h3>
      </div>
      <div className="story__text">
        <p className="story__summary">
          <Emphasis text={card.summary} />
        </p>
        <p className="story__facts">
          <Facts facts={facts} />
        </p>
        {card.contentNotes.length > 0 && (
          <p className="story__facts">Touches on {card.contentNotes.join(', ')}.</p>
        )}
      </div>
    </li>
  );
}
