import { partingOf } from "../style/parting.ts";
import type { Style } from "../style/style.ts";

/** Gives the mark at which the tags of a caption part; undefined for what is no caption. */
export function partsAtIn(styles: ReadonlyMap<string, Style>): (path: string) => string | undefined {
  return (path) => {
    const style = styles.get(path);
    return style === undefined ? undefined : partingOf(style).partsAt;
  };
}
