import { describe, expect, test } from "@jest/globals";
import { readAs } from "../../../src/captions/read-lines.ts";
import { type ProfileId, profileIds } from "../../../src/style/profiles/profile.ts";
import { profiles } from "../../../src/style/profiles/table.ts";

// The same five files, and what each trainer would read from them.
const files = {
  "one line": "ohwx man, sitting",
  "two lines": "ohwx man, sitting\nred shirt\n",
  "a blank first line": "\nohwx man",
  "CRLF and a comma at the end": "ohwx man, \r\nsitting,\r\n",
  empty: "",
};

type Name = keyof typeof files;

/** Each part as `kind "the file's text" → "the caption"`, the arrow only where the two differ; then what having no words leads to. */
const expected: Readonly<Record<ProfileId, Readonly<Record<Name, readonly string[]>>>> = {
  generic: {
    "one line": ['read "ohwx man, sitting"'],
    "two lines": ['read "ohwx man, sitting\\nred shirt\\n"'],
    "a blank first line": ['read "\\nohwx man"'],
    "CRLF and a comma at the end": ['read "ohwx man, \\r\\nsitting,\\r\\n" → "ohwx man, \\nsitting,\\n"'],
    empty: ["wordless: unknown"],
  },
  ...same(["kohya-sd", "kohya-sdxl", "kohya-flux"], {
    "one line": ['read "ohwx man, sitting"'],
    "two lines": ['read "ohwx man, sitting"', 'ignored "red shirt"'],
    "a blank first line": ['read ""', 'ignored "ohwx man"', "wordless: trains-empty"],
    "CRLF and a comma at the end": ['read "ohwx man, " → "ohwx man,"', 'ignored "sitting,"'],
    empty: ["wordless: aborts"],
  }),
  onetrainer: {
    "one line": ['read "ohwx man, sitting"'],
    "two lines": ['alternative "ohwx man, sitting"', 'alternative "red shirt"'],
    "a blank first line": ['read "ohwx man"'],
    "CRLF and a comma at the end": ['alternative "ohwx man, " → "ohwx man,"', 'alternative "sitting,"'],
    empty: ["wordless: trains-empty"],
  },
  "ai-toolkit": {
    "one line": ['read "ohwx man, sitting"'],
    "two lines": ['read "ohwx man, sitting\\nred shirt\\n"'],
    "a blank first line": ['read "\\nohwx man"'],
    "CRLF and a comma at the end": ['read "ohwx man, \\r\\nsitting,\\r\\n" → "ohwx man, \\nsitting,\\n"'],
    empty: ["wordless: trains-empty"],
  },
  simpletuner: {
    "one line": ['read "ohwx man, sitting"'],
    "two lines": ['alternative "ohwx man, sitting"', 'alternative "red shirt"'],
    "a blank first line": ['read "ohwx man"'],
    "CRLF and a comma at the end": ['alternative "ohwx man, \\r"', 'alternative "sitting,\\r"'],
    empty: ["wordless: unknown"],
  },
  ...same(["musubi", "diffusion-pipe"], {
    "one line": ['read "ohwx man, sitting"'],
    "two lines": ['read "ohwx man, sitting\\nred shirt\\n" → "ohwx man, sitting\\nred shirt"'],
    "a blank first line": ['read "\\nohwx man" → "ohwx man"'],
    "CRLF and a comma at the end": ['read "ohwx man, \\r\\nsitting,\\r\\n" → "ohwx man, \\nsitting,"'],
    empty: ["wordless: trains-empty"],
  }),
  // As the value of a row: this trainer reads no sidecars.
  imagefolder: {
    "one line": ['read "ohwx man, sitting"'],
    "two lines": ['read "ohwx man, sitting\\nred shirt\\n"'],
    "a blank first line": ['read "\\nohwx man"'],
    "CRLF and a comma at the end": ['read "ohwx man, \\r\\nsitting,\\r\\n"'],
    empty: ["wordless: unknown"],
  },
};

function same<Id extends ProfileId, Reading>(ids: readonly Id[], reading: Reading): Record<Id, Reading> {
  return Object.fromEntries(ids.map((id) => [id, reading])) as Record<Id, Reading>;
}

function told(text: string, id: ProfileId): string[] {
  const { parts, wordless } = readAs(text, profiles[id]);
  const shown = parts.map(({ kind, span, caption }) => {
    const own = text.slice(span.start, span.end);
    const made = kind === "ignored" || own === caption ? "" : ` → ${JSON.stringify(caption)}`;
    return `${kind} ${JSON.stringify(own)}${made}`;
  });
  return wordless === undefined ? shown : [...shown, `wordless: ${wordless.outcome ?? "unknown"}`];
}

describe.each(profileIds)("%s", (id) => {
  test.each(Object.entries(files))("%s", (name, text) => {
    expect(told(text, id)).toEqual(expected[id][name as Name]);
  });
});
