import type { Token } from "../model.ts";

/** Whether words speak of more than one person or picture, so that two phrases may be about two things. */
export function speaksOfSeveral(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }) => SEVERAL.test(key));
}

const SEVERAL =
  /^(?:(?:[2-9]|\d\d+)\+?(?:girl|boy|other|koma|people|person)s?|multiple|several|both|two|three|four|five|six|many|couples?|groups?|crowds?|people|persons|men|women|girls|boys|kids|children|twins|duo|trio|family|families|friends|another|other|others|collage|panels?|comic|split)$/;
