/** The name of a style file; the nearest one up the tree governs a caption. */
export const styleFileName = "caption-style.json";
