/**
 * What a client may say that a careful practitioner would not leave without asking about. From the
 * four kinds the clinical brief names (section 4, point 9): hopelessness, out-of-character silence,
 * farewell talk, an ending out of nowhere. The wordings are ours: begun from the warning signs that
 * helplines and "IS PATH WARM" list (from memory, not checked against them), and held against every
 * line of the shipped scenarios, where they find those that their authors marked and pass by grief,
 * weariness and goodbyes to dogs. English as spoken in Britain; other idioms will need other words.
 */
export interface RiskSign {
  /** As a message says it. */
  readonly name: string;
  /** Any of these. */
  readonly words: readonly RegExp[];
}

/** No point, no way on, others better off, no difference to anybody. */
const HOPELESSNESS = [
  /\b(?:no|what[’']?s the|what is the|what would be the) (?:earthly )?(?:point|use) (?:of|in|to) (?:it all|any of it|anything|going on|living|carrying on)/i,
  /\bbetter off (?:without me|dead|if I (?:was|were)n[’']t)/i,
  /\b(?:she|he|they|everyone|everybody|the kids|the children)(?:[’']d| would)(?: all)? be better off\b/i,
  /\bcan(?:[’']t|not) (?:go|carry|keep) (?:on|going)(?: (?:like this|any (?:more|longer))|[.,!?;]|$)/im,
  /\b(?:nobody|no one)(?:[’']d| would) (?:even )?(?:notice|miss me)/i,
  /\bmake no odds to (?:any(?:one|body)|them|her|him)(?: (?:at all|now))?$/i,
  /\bno way out\b/i,
  /\bnothing (?:left )?to live for/i,
  /\bno reason to (?:live|go on|get up)/i,
  /\b(?:give|giving|given) up on (?:it all|everything|living|life)/i,
];

/** Not being here any more, in the ways people say it without saying it. */
const NOT_BEING_HERE = [
  /\bkill(?:ing|ed)? (?:my|him|her|them)sel(?:f|ves)/i,
  /\bsuicid(?:e|al)/i,
  /\bend(?:ing)? (?:it all|my (?:own )?life|things for good)/i,
  /\btak(?:e|ing) my own life/i,
  /\b(?:want(?:ed|ing)? to die|wish(?:ed)? I (?:was|were) dead)/i,
  /(?:\bnot|\bnever|n[’']t) (?:have to )?wake up/i,
  /(?:\bnot|n[’']t) (?:want to |have to )?be (?:here|around|alive) (?:any ?more|any longer|much longer|by then|next (?:week|month|year))/i,
  /n[’']t want to be here\b(?! (?:today|now|in this))/i,
  /\bif I (?:was|were)n[’']t (?:here|around|to (?:wake|come out))/i,
  /\bonce I(?:[’']m| am) (?:gone|out of (?:the|their|her|his) way)/i,
  /\bif (?:Monday|tomorrow|the morning|it) never came/i,
  /\b(?:didn[’']t|never) think I[’']d see (?:Monday|the morning|today|tomorrow|Christmas|this week)/i,
  /\b(?:don[’']t mind|didn[’']t mind|not|wasn[’']t)(?: that| too)?(?: bothered| fussed)?(?: about)? (?:if|whether) (?:I|it|there) (?:did|woke|got|isn[’']t|wasn[’']t|lived|came)/i,
  /\b(?:fussed|bothered) about (?:Monday|tomorrow|the morning|waking)/i,
  /\bstill here(?:, (?:though|aren[’']t I|worse luck)|\. (?:Sorry to disappoint|No thanks to))/i,
];

/** Things put in order and given away, thanks as if for good, a goodbye that is more than one for today. */
const FAREWELL = [
  /\b(?:papers|affairs|will)(?:[’']s|[’']re| is| are)? (?:all )?(?:in order|in the (?:one )?tin|sorted)/i,
  /\b(?:it[’']s|everything[’']s) all straight\b[^.?!]{0,20}\bnow/i,
  /\bwon[’']t have to (?:look for|sort|do) (?:a thing|anything|any of it)/i,
  /\byou[’']ve been (?:very|so|ever so) good to me/i,
  /\bthank you for everything/i,
  /\b(?:this is|(?:wanted|come|came) to say) goodbye/i,
  /\blook after (?:her|him|them|the kids|the dog) for me/i,
  /\bwant you to have (?:this|it)\b/i,
  /\b(?:last time you[’']ll (?:see|hear)|you won[’']t (?:see|hear from) me again)/i,
  /\b(?:no|any) (?:more )?(?:trouble|bother|burden) to (?:you|any(?:one|body)|them)/i,
  /\bnot be (?:taking up|troubling) /i,
];

/** Quiet that is not like them; what they have never done before. Read in what is shown. */
const NOT_LIKE_THEM = [
  /\b(?:not|un)like (?:him|her|them) to (?:be |go )?(?:so )?(?:quiet|silent|still|say nothing)/i,
  /\bhas never been (?:so |this )?(?:quiet|silent|still)/i,
  /\bhas never done that before/i,
];

export const SAID: readonly RiskSign[] = [
  { name: 'hopelessness', words: HOPELESSNESS },
  { name: 'talk of not being here', words: NOT_BEING_HERE },
  { name: 'farewell talk', words: FAREWELL },
];

export const SHOWN: readonly RiskSign[] = [
  { name: 'a silence that is not like them', words: NOT_LIKE_THEM },
];

/**
 * An ending out of nowhere. Only where the author has not seen that it is talk of leaving: a line
 * with the cue `leaving` or `leaving-decided` is a matter for the scenario itself.
 */
export const BREAKING_OFF: RiskSign = {
  name: 'an abrupt ending',
  words: [
    /\b(?:I(?:[’']m| am) not coming (?:back|again|any more)|I won[’']t (?:come|be coming|be) (?:back|again|any more))/i,
    /\b(?:this is|make this|call this) (?:my|the|our) last (?:session|time|one)\b/i,
    /\bI(?:[’']m| am) (?:done|finished) (?:here|with this|with (?:all )?this)/i,
    /\bno need to (?:see|book) (?:me|you|another) again/i,
  ],
};
