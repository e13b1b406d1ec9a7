/** Whether half of a surrogate pair stands alone, which UTF-8 cannot hold. */
export function isTorn(text: string): boolean {
  return TORN.test(text);
}

const TORN = /\p{Surrogate}/u;
