import { isVideo } from "../captions/tree/media.ts";
import { urlPath } from "./markdown.ts";
import { placeLink, type RepositoryLinks } from "./place-link.ts";

/**
 * The picture of a caption as Markdown: the image itself where browsers show its kind, a link to it where not. It is
 * addressed in the repository, at the commit that was reviewed, so that in a private one everybody sees it who may see the
 * repository, and nobody else:
 * https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#images
 */
export function renderPicture(path: string, links: RepositoryLinks): string {
  const { sha, repositoryUrl } = links;
  if (sha === undefined || repositoryUrl === undefined) return "";
  if (isVideo(path) || !SHOWN.test(path)) return `${placeLink(path, null, links)}`;
  const address = `${repositoryUrl}/blob/${sha}/${urlPath(path)}`;
  return `<a href="${address}"><img src="${address}?raw=true" width="${WIDTH}" alt="The picture of this caption"></a>`;
}

/** What all browsers show. https://developer.mozilla.org/docs/Web/Media/Guides/Formats/Image_types */
const SHOWN = /\.(?:png|jpe?g|webp|gif|avif|bmp)$/i;
/** CSS pixels: beside a line of text, without pushing it out of sight. */
const WIDTH = 240;
