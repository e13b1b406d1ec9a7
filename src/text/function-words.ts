/** Whether an English word only joins or points: it carries no weight of its own in a caption. */
export function isFunctionWord(word: string): boolean {
  return WORDS.has(word);
}

const WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any no not each every both all other another one two three four five six several many few
  and or but nor so yet as than if while when where who whom whose which what
  of in on at by to from for with without into onto upon over under above below behind beside besides between among against
  across along around through near next off out up down about inside outside toward towards before after during within
  i you he she it we they me him her us them my your his its our their himself herself itself themselves
  is are was were be been being am has have had having do does did can could will would shall should may might must
  there here then also very too just only more most less least much such same own like
  front side top back left right`.split(/\s+/),
);
