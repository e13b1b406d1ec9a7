import { expect, test } from "@jest/globals";
import { splitTags } from "../../src/captions/split-tags.ts";
import { createTagTexts } from "../../src/captions/tag-text.ts";

/** Tags as "text", with "/" where a new group begins. */
const shown = (text: string, mark?: string): string[] => {
  let group = 0;
  return splitTags(text, createTagTexts(), mark).flatMap((tag) => {
    const marks = "/".repeat(tag.group - group);
    group = tag.group;
    expect(text.slice(tag.span.start, tag.span.end)).toBe(tag.of.text);
    return [`${marks}${tag.of.text}`];
  });
};

test.each<[what: string, text: string, tags: string[]]>([
  ["nothing", "", []],
  ["only spaces", " \t\u3000\u00a0 ", []],
  ["only separators", ",,， 、", []],
  ["commas", "a, b,c ,  d", ["a", "b", "c", "d"]],
  ["empty tags are no tags", ",a,, ,b,", ["a", "b"]],
  ["full-width commas", "a，b、c", ["a", "b", "c"]],
  ["odd spaces around", "\u00a0a\u3000,\tb\u2003", ["a", "b"]],
  ["a full-width semicolon", "女孩；坐, a；b", ["女孩", "坐", "a", "b"]],
  ["BREAK is a tag and a group of its own", "a, b, BREAK, c", ["a", "b", "/BREAK", "/c"]],
  ["BREAK without commas", "a, b BREAK c, d", ["a", "b", "/BREAK", "/c", "d"]],
  ["BREAK on a line of its own", "a,\nBREAK\nb", ["a", "//BREAK", "//b"]],
  ["BREAK twice", "a BREAK BREAK b", ["a", "/BREAK", "//BREAK", "/b"]],
  ["BREAK at the edges", "BREAK a BREAK", ["/BREAK", "/a", "/BREAK"]],
  [
    "another break",
    "break, Break, BREAKS, coffee-BREAK, TEABREAK",
    ["break", "Break", "BREAKS", "coffee-BREAK", "TEABREAK"],
  ],
  [
    "BREAK on a sign",
    'sign saying TAKE A BREAK, "BREAK", BREAK TIME',
    ["sign saying TAKE A BREAK", '"BREAK"', "BREAK TIME"],
  ],
  ["BREAK in brackets", "(a BREAK b), c", ["(a BREAK b)", "c"]],
  [
    "placeholders",
    "[trigger], photo of [name], [filewords]",
    ["[trigger]", "photo of [name]", "[filewords]"],
  ],
  [
    "prefixes of model families",
    "score_9, score_8_up, rating: general, rating:safe, @artist",
    ["score_9", "score_8_up", "rating: general", "rating:safe", "@artist"],
  ],
  ["a semicolon separates nothing", "sky;;;cloud;;;day, x", ["sky;;;cloud;;;day", "x"]],
  ["a full stop separates nothing", "a. b, c", ["a. b", "c"]],
  ["a line break", "a\nb, c\r\nd", ["a", "/b", "c", "/d"]],
  ["a final line end begins no line", "a\n", ["a"]],
  ["blank lines", "\n\na\n\nb\n", ["//a", "//b"]],
  ["a divider", "ohwx ||| a, b ||| c", ["ohwx", "/a", "b", "/c"]],
  ["a divider glued", "ohwx|||a", ["ohwx", "/a"]],
  ["a divider at the edge", "||| a", ["/a"]],
  ["two bars are no divider", "a||b, c", ["a||b", "c"]],
  ["round brackets", "(blue eyes, red hair:1.2), x", ["(blue eyes, red hair:1.2)", "x"]],
  ["square brackets", "[a, b], x", ["[a, b]", "x"]],
  ["braces", "{red, blue|green} dress, x", ["{red, blue|green} dress", "x"]],
  ["angle brackets", "<lora:x,y:1>, z", ["<lora:x,y:1>", "z"]],
  ["nested", "((a, b), [c, d]), e", ["((a, b), [c, d])", "e"]],
  ["unbalanced", "(a, b", ["(a", "b"]],
  ["closed on another line", "(a, b\nc), d", ["(a", "b", "/c)", "d"]],
  ["the wrong partner", "(a], b", ["(a]", "b"]],
  ["crossed", "(a [b) c, d], e", ["(a [b) c", "d]", "e"]],
  ["a divider in brackets", "{a|||b}, c", ["{a|||b}", "c"]],
  ["an escaped comma", "a\\, b, c", ["a\\, b", "c"]],
  ["escaped brackets", "poster \\(object, x\\), y", ["poster \\(object", "x\\)", "y"]],
  ["a backslash at the end", "a, b\\", ["a", "b\\"]],
  ["a backslash before a line end", "a\\\nb", ["a\\", "/b"]],
  ["sad emoticons", ":(, b, :)", [":(", "b", ":)"]],
  ["more emoticons", ">_<, <3, =(, ;[, b), \\m/", [">_<", "<3", "=(", ";[", "b)", "\\m/"]],
  [
    "faces with marks that open",
    "d:>, :>, :<, 0_0, =^_^=, \\(^o^)/, <|>_<|>, x",
    ["d:>", ":>", ":<", "0_0", "=^_^=", "\\(^o^)/", "<|>_<|>", "x"],
  ],
  ["kaomoji", "(^o^), (>_<), x", ["(^o^)", "(>_<)", "x"]],
  ["a lone CR ends a line, as in Python", "a\rb, c\r", ["a", "/b", "c"]],
  ["emoji and NFD", "🐈‍⬛, cafe\u0301", ["🐈‍⬛", "cafe\u0301"]],
])("%s", (_what, text, tags) => {
  expect(shown(text)).toEqual(tags);
});

test("brackets that are never closed cost no time", () => {
  const text = "(".repeat(20_000) + "a, b".repeat(20_000);
  expect(splitTags(text, createTagTexts())).toHaveLength(20_001);
});

test("a caption of one long word around BREAK costs no time", () => {
  const text = `${"A".repeat(60_000)} BREAK `.repeat(3);
  expect(splitTags(text, createTagTexts())).toHaveLength(1);
});

test.each<[what: string, mark: string, text: string, tags: string[]]>([
  ["a comma is text", ";", "a; b, c;d，e", ["a", "b, c", "d，e"]],
  ["empty tags", ";", "; a;; b;", ["a", "b"]],
  ["several marks as one", "||", "a || b|c||d", ["a", "b|c", "d"]],
  ["a wildcard and a weight stay whole", "|", "a | {b|c} | (d|e:1.2)", ["a", "{b|c}", "(d|e:1.2)"]],
  ["a divider is no separator", "|", "a|b|||c | d", ["a", "b", "/c", "d"]],
  ["a line end parts as well", ";", "a; b\nc", ["a", "b", "/c"]],
  ["what a backslash escapes parts nothing", ";", "a\\;b; c", ["a\\;b", "c"]],
  ["a bracket behind the mark is no face", ";", "a;(b;c:1.2);d", ["a", "(b;c:1.2)", "d"]],
  ["a network behind the mark", ";", "a;<lora:x;y:1>;<3;b>", ["a", "<lora:x;y:1>", "<3", "b>"]],
  ["BREAK beside the mark", ";", "a;BREAK;b", ["a", "/BREAK", "/b"]],
  ["a full-width mark", "、", "女孩、坐，笑", ["女孩", "坐，笑"]],
])("%s, parted at %s", (_, mark, text, tags) => {
  expect(shown(text, mark)).toEqual(tags);
});
