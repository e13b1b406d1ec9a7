/** What a captioning program wrote, in the offsets of the text. */
export interface Leftover {
  readonly span: { readonly start: number; readonly end: number };
  /** What is wrong with it and what to do, as sentences. */
  readonly message: string;
  /** What to write in its place; undefined where only a person can tell. */
  readonly text?: string;
  /** Less sure than the rest. */
  readonly mild?: true;
}

/** A kind of leftover that stands at the start of what the caption says. */
export interface Opening {
  readonly pattern: RegExp;
  readonly says: string;
  /** What has to stand behind it, so that deleting it leaves right words; absent where only a person can tell. */
  readonly before?: RegExp;
  /** Whether what stands behind it must not go on with a verb of the frame. */
  readonly clause?: true;
  readonly mild?: true;
}

const DETERMINER =
  /(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|several|many|some|various|multiple|numerous)\s/iy;
const ANYTHING = /\S/y;
const MEASURED = /[一两兩二三四五六七八九十几幾多数數]/y;

const FRAME = "says that there is an image, which every caption does. Begin with what it shows.";
const TALK = "is what a language model says before its answer. Take it out.";
const LABEL = "is a label and no part of the caption. Take it out.";
const MEDIUM = "says that there is a picture. Write what it is a picture of, such as “photo of”.";

/** Frames at the start of a caption, the longer ones first. All are tried at one place, so each is anchored. */
export const openings: readonly Opening[] = [
  {
    pattern:
      /(?:(?:sure|certainly|of course|absolutely|okay|ok)[,!.]?[ \t]+)?here(?:['’]s| is| are)[ \t][^.:!?\n]{0,60}(?:caption|description|prompt|tags?)[^.:!?\n]{0,80}:[ \t]*/iy,
    says: TALK,
    before: ANYTHING,
  },
  {
    pattern: /(?:sure|certainly|of course|absolutely|okay|ok)[,!][ \t]+here(?:['’]s| is| are)\b/iy,
    says: TALK,
  },
  {
    pattern:
      /(?:(?:full|detailed|short|long|final|suggested|image|photo)[ \t]+){0,2}(?:caption|description|prompt|assistant|response|output)(?:[ \t]+here)?[ \t]*:[ \t]*/iy,
    says: LABEL,
    before: ANYTHING,
  },
  {
    pattern:
      /(?:the|this)[ \t]+(?:(?:given|provided)[ \t]+)?(?:image|picture|scene)[ \t]+(?:shows|showcases|depicts|features|captures|portrays|presents|displays|illustrates)[ \t]+/iy,
    says: FRAME,
    before: DETERMINER,
    clause: true,
  },
  {
    pattern: /(?:the|this)[ \t]+(?:image|picture)[ \t]+is[ \t]+(?:of[ \t]+)?(?=an?[ \t])/iy,
    says: FRAME,
    before: DETERMINER,
    clause: true,
  },
  {
    pattern: /(?:the|this)[ \t]+(?:image|picture|scene|photo|photograph)[ \t]+appears[ \t]+to\b/iy,
    says: "is a guess about what the image is. Look at the image and say it.",
  },
  {
    pattern:
      /(?:the|this)[ \t]+(?:photo|photograph|illustration|artwork|painting|drawing|video)[ \t]+(?:shows|showcases|depicts|features|captures|portrays)\b/iy,
    says: MEDIUM,
  },
  {
    pattern:
      /in[ \t]+(?:this|the)[ \t]+(?:image|picture|scene)[ \t]*,?[ \t]+(?:(?:we|you|i)[ \t]+(?:can[ \t]+)?see|there(?:['’]s|[ \t]+is|[ \t]+are))[ \t]+/iy,
    says: FRAME,
    before: DETERMINER,
    clause: true,
  },
  {
    pattern: /in[ \t]+(?:this|the)[ \t]+(?:image|picture|scene)[ \t]*,[ \t]*/iy,
    says: FRAME,
    before: ANYTHING,
  },
  { pattern: /in[ \t]+this[ \t]+(?:photo|photograph)\b/iy, says: MEDIUM },
  {
    pattern: /(?:i|we)[ \t]+(?:can[ \t]+)?see[ \t]+(?=(?:an?|the)[ \t])/iy,
    says: FRAME,
    before: DETERMINER,
    clause: true,
  },
  {
    pattern:
      /there(?:['’]s|[ \t]+is|[ \t]+are)[ \t]+(?=(?:an?|one|two|three|four|five|several|many|some)[ \t])/iy,
    says: "is how captioning programs begin. Begin with what the image shows.",
    before: DETERMINER,
    clause: true,
  },
  {
    pattern: /a[ \t]+close[- ]up[ \t]+of\b/iy,
    says: "is how captioning programs begin whatever they see. Keep it only where the image is a close-up.",
    mild: true,
  },
  {
    pattern:
      /(?:describe|write|generate|provide)[ \t]+(?:a|the|this)[ \t]+(?:detailed[ \t]+|short[ \t]+)?(?:image|picture|photo|caption|description|prompt)\b/iy,
    says: "is what the language model was asked for. Write the caption in its place.",
  },
  {
    pattern:
      /(?:这|該|该|此)[张張幅]?(?:图片|圖片|图像|圖像|照片|图|圖)(?:中)?(?:展示|显示|顯示|描绘|描繪|呈现|呈現)了/uy,
    says: FRAME,
    before: MEASURED,
  },
  { pattern: /(?:这|這|该|該|此)?[张張幅]?(?:图片|圖片|图像|圖像|照片|图|圖|画面|畫面)中/uy, says: FRAME },
  { pattern: /この(?:画像|写真|イラスト|絵)(?:は|に|で)/uy, says: FRAME },
  { pattern: /(?:l['’]image|cette image)[ \t]+(?:montre|représente)\b/iuy, says: FRAME },
  { pattern: /(?:das|dieses)[ \t]+bild[ \t]+zeigt\b/iy, says: FRAME },
  { pattern: /(?:la|esta)[ \t]+imagen[ \t]+muestra\b/iy, says: FRAME },
  { pattern: /на[ \t]+(?:этом[ \t]+)?(?:изображении|картинке)(?!\p{L})/iuy, says: FRAME },
];

/** Sentences that say nothing of the picture, told by how they begin. */
export const sentences: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  { pattern: /as an ai\b/iy, says: "is what a language model says of itself. Write what the image shows." },
  {
    pattern:
      /i['’]?(?:m| am)[ \t]+sorry,?[ \t]+(?:but[ \t]+)?i\b|i[ \t]+(?:cannot|can['’]t|am unable to)[ \t]+(?:assist|identify|provide|help|describe|see|view)\b/iy,
    says: "is a refusal of a language model. Write what the image shows.",
  },
  {
    pattern:
      /(?:overall|in summary|in conclusion),?[ \t]+(?:the|this)[ \t]+(?:image|picture|scene|photo|photograph|composition)\b/iy,
    says: "sums up what was said before. Keep what is new in it and take the rest out.",
  },
  {
    pattern: /(?:the|this)[ \t]+(?:image|picture|photo|photograph)[ \t]+(?:does|do)(?:[ \t]+not|n['’]t)\b/iy,
    says: "says what the image lacks, which is trained as if it were there. Take the sentence out.",
  },
  {
    pattern: /it(?: is|['’]s)[ \t]+(?:worth|important to)[ \t]+not(?:ing|e)\b/iy,
    says: "says nothing of the image. Take these words out.",
  },
];

/** Guesses. "Appears" alone may be a deed: a woman appears from behind a curtain. */
export const HEDGE =
  /(?<![\p{L}\p{N}_'’-])(?:appears?[ \t]+to[ \t]+(?:be|have|depict|show|represent|contain|feature)|seem(?:s|ingly)?|possibly|probably|perhaps|presumably|(?:most[ \t]+)?likely)(?![\p{L}\p{N}_'’-])|似乎|好像是|と思われ|かもしれ/giu;

/** Words that may stand twice in a row: they are said so, or are the name of something. */
export const twice: ReadonlySet<string> = new Set(
  `had that very really many much long far long so too more bye night knock choo tuk pom cha yoyo bora mahi tom duran
  tutu chow walla wagga pago sing tick clap woof meow quack chop boing zoom ping pong hush beep blah dum tap drip peri
  aye tsk hula gaga baden couscous sakura wow now there never again`.split(/\s+/),
);

/** Whole tags that tagging programs leave behind: ratings, and notes about the post rather than the picture. */
export const leftoverTags: ReadonlySet<string> = new Set(
  `general,sensitive,questionable,explicit,highres,absurdres,incredibly absurdres,commentary,commentary request,
  english commentary,partial commentary,translation request,check translation,artist request,character request,
  copyright request,source request,bad id,bad pixiv id,bad twitter id,md5 mismatch,tagme,real life insert`.split(
    /,\s*/,
  ),
);

/** Pieces of Markdown, JSON and chat that no caption has, wherever they stand. */
export const pieces: readonly { readonly pattern: RegExp; readonly says: string }[] = [
  {
    pattern: /<\/?think(?:ing)?>/gi,
    says: "is a mark of a language model's thinking. Keep only the caption.",
  },
  { pattern: /```/g, says: "is Markdown. Keep only the caption." },
  { pattern: /^#{1,6}[ \t]+(?=\S)/gm, says: "is a heading in Markdown. Keep only the caption." },
  {
    pattern: /^[ \t]*(?:[-*•▪►][ \t]+|[✅🔹🔸👉✨📌⭐]\uFE0F?[ \t]*)(?=[\p{L}*])/gmu,
    says: "begins a list. Write one caption, not a list of points.",
  },
  {
    pattern: /"(?:caption|captions|description|tags|prompt|text|image|title|style|subject)"[ \t]{0,4}:/gi,
    says: "is JSON. Keep only the caption.",
  },
  {
    pattern: /<image>|<\|(?:im_start|im_end|endoftext)\|>|\[\/?INST\]|^###[ \t]*(?:Response|Instruction)/gm,
    says: "is a mark of a chat. Keep only the caption.",
  },
];
