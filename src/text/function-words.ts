/** Whether an English word only holds others together: "the", "with", "is", "very". */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Whether a word says how many or which in order: "two", "3rd", "1girl" does not. */
export function isNumber(word: string): boolean {
  return NUMBERS.has(word) || /^\p{N}[\p{N}.]*(?:st|nd|rd|th|s|k|d|mm|cm|px)?$/u.test(word);
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those his her hers its their theirs my mine your yours our ours some any each every both
  all either neither another other others such same own
  he she it they we you i him them us me himself herself itself themselves who whom whose which what where when why how
  and or but nor so yet as if than because while though although until unless since whether
  of in on at by to from with without within into onto upon over under above below behind beside besides between among
  amongst amid against along alongside around round near next across through throughout during before after for up down
  out off away towards toward inside outside beneath underneath past per via like about
  is are was were be been being am has have had having do does did done can will would could should may might must
  not no non too very also just only still then there here quite rather more most less much many few several lot lots
  it's there's that's he's she's isn't aren't doesn't`.split(/\s+/),
);

const NUMBERS: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten eleven twelve dozen hundred thousand first second third fourth fifth
  once twice half single double triple multiple`.split(/\s+/),
);
