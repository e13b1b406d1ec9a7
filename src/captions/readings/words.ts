/** Words that begin a noun phrase and say nothing of what it is. */
export const articles =
  listed(`a an the his her hers its their this that these those some several many own both one two three
  four five six`);

export const prepositions =
  listed(`in on at with without of from behind beside near under below beneath over above through
  against around between across along among by for into onto inside outside next to down up off toward towards past
  as during within atop alongside beyond like while`);

/** Those that say where something is. */
export const places =
  listed(`in on at behind beside near under below beneath over above against around between across along
  among by inside outside next atop alongside beyond through into onto to`);

export const be = listed("is are was were has have");

export const conjunctions = listed("and or");

export const pronouns = listed("he she they it someone somebody");

/** Verbs of where a thing is rather than of what somebody does. */
export const stances = listed(
  "sitting standing lying hanging resting leaning placed mounted hung laid stacked parked scattered",
);

/** Forms in -ing that tell what kind of thing the noun behind them is, more often than they take it as their object. */
export const attributes =
  listed(`falling glowing floating rolling burning shining flowing swirling rising setting twinkling
  standing hanging drifting flickering sparkling blooming flowering winding towering sprawling crashing surrounding
  sloping overhanging blinking melting moving distant flashing parking dangling billowing gleaming living sailing weeping
  walking rocking sewing washing vending fishing shopping waiting boxing drying dressing building changing mixing
  chopping cutting swimming running riding hiking climbing skiing meeting bowling reading writing sleeping rowing
  racing cooking baking serving drinking mounting landing training wrapping viewing shooting waning striking matching
  long-flowing puffing loose-fitting tight-fitting fitting sagging bulging peeling crumbling wrinkling protruding`);

/** Forms in -ing of what no one is seen doing. */
export const noDeeds =
  listed(`trending rating sterling standing-room featuring resembling depicting showing containing lacking
  looping pleading outing being having existing remaining belonging ongoing upcoming outstanding`);

/** Forms in -ing that nearly always take the noun behind them as their object. */
export const transitives =
  listed(`holding carrying playing reading eating drinking using making doing taking watching watering
  feeding casting swinging wielding grabbing gripping clutching squeezing showing-off giving receiving offering pouring
  throwing catching lifting pulling pushing kicking juggling rowing steering driving brandishing cradling petting stroking
  chasing sipping chewing biting licking tasting smelling picking planting sweeping mopping knitting tying untying buttoning
  unbuttoning zipping unzipping putting removing adjusting touching covering crossing clenching raising lowering biting
  blowing opening closing spreading tilting clapping hugging-own stirring chopping-up folding ironing lighting-up smoking`);

/** Those that do so where the noun is a thing. */
export const halfTransitives =
  listed(`riding climbing painting cutting washing cooking serving hugging kissing writing pointing
  cleaning brushing combing wiping drying fixing repairing building breaking shooting sewing wrapping singing selling buying
  wrapping packing waving aiming loading hanging rolling kneading baking grilling frying peeling slicing entering leaving`);

/** What is done with parts of the body, and how they are held. */
export const postures =
  listed(`crossed raised spread bent closed open opened parted clenched folded outstretched pursed puckered
  furrowed bowed tilted lifted lowered extended arched half-closed half-open narrowed clasped interlocked shut up down out
  apart together wide back forward turned tucked stretched curled cupped intertwined squeezed akimbo`);

/** Looks and poses that are nouns. */
export const poses =
  listed(`smile grin frown smirk wink pout scowl sneer gaze stare glance look expression pose posture stance gesture
  salute wave shrug nod tilt kick punch jump handshake hug kiss embrace`);

/** Pictures, and ways to take or make them. */
export const pictures =
  listed(`shot view angle portrait selfie photo photograph photography painting drawing sketch illustration
  render rendering art artwork lineart poster cover page panel frame sheet screenshot screencap still footage close-up
  closeup perspective lens focus composition style film panorama exposure headshot caricature cartoon comic manga anime
  engraving etching watercolor watercolour collage diagram sprite storyboard packshot lay length polaroid mural lithograph
  cg coloring shading tilt-shift hdr`);

export const moods =
  listed(`mood atmosphere vibe vibes feeling feel aura ambience ambiance aesthetic environment tension
  emotion emotions charm energy`);

/** Lights that are lamps. */
export const lamps = listed(
  "street city traffic christmas string fairy headlight brake stage neon ceiling lamp",
);

function listed(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
