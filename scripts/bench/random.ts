/** Random numbers that are the same for the same seeds: sfc32, https://pracrand.sourceforge.net/RNG_engines.txt */
export class Random {
  #a: number;
  #b: number;
  #c = 0x632be5ab | 0;
  #d = 1;

  constructor(seed: number, index: number) {
    this.#a = mix(seed ^ 0x9e3779b9);
    this.#b = mix((index + 0x7f4a7c15) | 0);
    for (let round = 0; round < 12; round++) this.float();
  }

  /** From 0 to just below 1. */
  float(): number {
    const next = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + next) | 0;
    return (next >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  range(low: number, high: number): number {
    return low + Math.floor(this.float() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.float() < share;
  }

  pick(list: readonly string[]): string {
    return list[this.range(0, list.length - 1)] ?? "";
  }
}

/** https://github.com/aappleby/smhasher/wiki/MurmurHash3: the 32-bit finaliser. */
function mix(seed: number): number {
  const a = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return b ^ (b >>> 16);
}
