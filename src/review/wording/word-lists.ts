/**
 * Words by what a reader without the scene makes of them. They were gathered for this project and
 * tried on its own scenarios; each list says where it began. They need not be complete: a player
 * is to be as clever as somebody in a hurry, not as a dictionary.
 */

/** Feelings by name. Begun from the plain words of a counsellor's feelings list; ours, from memory. */
export const FEELING =
  /\b(?:feel(?:s|ing|ings)?|felt|hurt(?:s|ing)?|ang(?:ry|er)|cross|sad(?:ness)?|upset(?:ting)?|afraid|frighten(?:ed|ing)|scar(?:ed|y)|fear|worr(?:y|ied)|anxious|alone|lonely|ashamed|shame|guilty?|embarrass(?:ed|ing)|disappoint(?:ed|ing)|humiliat(?:ed|ing)|dreadful|awful|hard|pain(?:ful)?|grief|miss(?:ed|ing)?|hat(?:e|ed)|lov(?:e|ed)|glad|happy|proud|relie(?:f|ved)|sorry|mind(?:ed)?|sting|stung|heavy|numb|lost|tired|safe)\b/gi;

/** What softens a claim. Begun from Lakoff's hedges (1973, from memory) and talk in sessions. */
export const HEDGE =
  /\b(?:maybe|perhaps|might|may|could|would|seem(?:s|ed)?|wonder(?:ing)?|guess|suppose|probably|possibl[ey]|almost|somehow|sort of|kind of|a (?:bit|little)|i think|i imagine|as if|if (?:you(?:'d|’d)? (?:like|want)|that(?:'s|’s) (?:right|all right)))\b/gi;

/** What leaves no room. The other side of the hedges, as handbooks of item-writing warn of them. */
export const ABSOLUTE =
  /\b(?:always|never|every(?:one|body|thing)?|nobody|no one|nothing|none|all|only|must|has to|have to|complete(?:ly)?|entire(?:ly)?|exactly|certainly|definitely|obviously|of course|clearly)\b/gi;

/**
 * Openings taught in first-year skills training and heard ever after. From the brief's list of
 * validating openers and its "therapist-speak", with what the scenarios' own near misses say.
 */
export const STOCK =
  /\b(?:(?:it |that )?sounds? (?:like|as (?:if|though))|i(?:'m|’m| am)? hear(?:ing)?\b|what i(?:'m|’m) hearing|i can (?:see|hear|imagine|understand)|i understand|i appreciate|thank you for|i(?:'m|’m) (?:curious|wondering|noticing|sensing)|i(?:'m|’m)? wonder(?:ing)?|i notice(?:d)?|it makes sense|that makes sense|no wonder|it must (?:be|have)|that must (?:be|have)|how (?:does|did|was) that|what (?:comes|came) up|help me (?:to )?understand|can you say (?:more|a bit)|tell me more|i(?:'m|’m| am) here|i want you to know|let(?:'s|’s) (?:stay|sit|slow))/gi;

/** Said to make complaint go away or to make it welcome: the sound of kindness. Ours, from memory. */
export const KIND =
  /\b(?:thank(?:s| you)|glad|welcome|brave(?:ly)?|courage|good|right|fair|kind(?:ness)?|care(?:s|d)?|matter(?:s|ed)?|together|help(?:s|ed)?|understand(?:able)?|of course|all right|okay|gently?|safe|trust|please|sorry|here with|with you|for you|want to hear|listen(?:ing)?|heard|appreciate)\b/gi;

/** What sounds hard whatever it is about: contradiction, rule, reason, duty. Ours, from memory. */
export const HARD =
  /\b(?:but|not|no|never|nothing|don(?:'t|’t)|can(?:'t|’t|not)|won(?:'t|’t)|didn(?:'t|’t)|isn(?:'t|’t)|wasn(?:'t|’t)|shouldn(?:'t|’t)|should|must|have to|need to|wrong|why|because|policy|polic(?:y|ies)|rules?|sheet|actually|fact|though|however)\b/gi;

/** Sorry, and its relations. */
export const APOLOGY = /\b(?:sorry|apolog(?:y|ies|ise|ised|ising)|forgive|regret)\b/gi;

/** How one says that it makes sense. Rogers and after, as first-year trainees say it. */
export const VALIDATING =
  /\b(?:of course|no wonder|makes? sense|understandable|anyone would|you(?:'d|’d| would) (?:be|feel)|must (?:have|be)|had every|right to (?:be|feel)|that(?:'s|’s) (?:hard|a lot|fair)|natural(?:ly)?|you were (?:left|told|here|right)|it was as if)\b/gi;

/** A day, a number, a name of hours: what makes a sentence one about this and nothing else. */
export const PARTICULAR =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|quarter|once|twice|first|second|third|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weeks?|days?|minutes?|hours?|morning|afternoon|evening|night|today|tonight|tomorrow|yesterday|o(?:'|’)clock)\b/gi;

/** Words that say nothing of what a sentence is about, and so echo nothing. */
export const EMPTY = new Set(
  'about after again ain’t all also and another any are aren’t because been before being but came can can’t come could couldn’t did didn’t does doesn’t doing don’t down each else even ever every for from get gets getting give goes going gone got had hadn’t has hasn’t have haven’t having her here here’s hers him his how i’d i’ll i’m i’ve into isn’t it’s its just know let like made make many may maybe might more most much must never not nothing now off once one only other our ours out over own put quite rather really said same say says see she she’d she’s should since some something still such take tell than that that’s the their them then there there’s these they they’re thing things think this those though thought through till too took two under until upon very want wanted was wasn’t way well went were what what’s when where which while who whom why will with won’t would wouldn’t yes yet you you’d you’ll you’re you’ve your yours'.split(
    ' ',
  ),
);
