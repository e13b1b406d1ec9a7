import { describe, expect, test } from "@jest/globals";
import { renderPicture } from "../../src/report/picture.ts";

const links = { sha: "0123abcd", repositoryUrl: "https://github.com/acme/cats" };

describe("a picture", () => {
  test("is shown from the repository, at the commit that was reviewed, as a link to itself", () => {
    expect(renderPicture("train/0001.png", links)).toBe(
      '<a href="https://github.com/acme/cats/blob/0123abcd/train/0001.png"><img src="https://github.com/acme/cats/blob/0123abcd/train/0001.png?raw=true" width="240" alt="The picture of this caption"></a>',
    );
  });

  test.each([
    ["a quote and a bracket", 'a"> <b.png', "a%22%3E%20%3Cb.png?raw=true"],
    ["a question mark and a hash", "a?b#c.png", "a%3Fb%23c.png?raw=true"],
    ["another script", "写真.webp", "%E5%86%99%E7%9C%9F.webp?raw=true"],
    ["a line end", "a\nb.jpg", "a%0Ab.jpg?raw=true"],
    ["an apostrophe", "a'b.jpeg", "a%27b.jpeg?raw=true"],
  ])("with %s in its name cannot leave its attribute", (_name, path, expected) => {
    const text = renderPicture(path, links);
    expect(text).toContain(`/blob/0123abcd/${expected}"`);
    expect(text.match(/"/g)).toHaveLength(8);
    expect(text.match(/[<>]/g)).toHaveLength(6);
  });

  test.each(["clip.mp4", "scan.tiff", "x.jxl"])("that browsers do not show is a link: %s", (path) => {
    expect(renderPicture(path, links)).toBe(`[${path}](https://github.com/acme/cats/blob/0123abcd/${path})`);
  });

  test("is nothing where the repository is not known", () => {
    expect(renderPicture("a.png", {})).toBe("");
  });
});
