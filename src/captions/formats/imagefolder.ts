/** The columns that hold the caption in image folders, the usual ones of diffusers, in the order in which they are tried. */
export const captionColumns: readonly string[] = ["text", "prompt", "caption"];

/**
 * Whether a column names the image, or one of several.
 * https://github.com/huggingface/datasets/blob/main/src/datasets/packaged_modules/folder_based_builder/folder_based_builder.py
 */
export function isImageColumn(name: string): boolean {
  return /(?:^|_)file_names?$/.test(name);
}

/** Says that a line or a header names no image. */
export function noImage(what: string): string {
  return `${what} names no image, so Hugging Face does not load the file. Add "file_name".`;
}

/** Says that a line or a header has no caption. */
export function noCaption(what: string, columns: readonly string[]): string {
  const names = columns
    .map((name) => `"${name}"`)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " or ");
  return `${what} has no caption: ${names} was expected. Add it, or name the column of the captions in the style.`;
}
