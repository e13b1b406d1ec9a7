/** Why a rule is kept, in a few words for who has never read its page; undefined for a rule that is not told here. */
export function ruleWhy(ruleId: string): string | undefined {
  return WHY[ruleId];
}

const WHY: Readonly<Record<string, string>> = {
  "trigger-word": "the concept is called by one word, always spelt the same way.",
  "section-order": "earlier tags weigh more, so every caption has the same order.",
  "section-content": "every caption of the dataset has the same parts.",
  "banned-synonyms": "one idea has one term, so that all its captions teach it together.",
  "class-tags": "a class word ties the caption to all that the model knows of that class.",
  "word-repetition": "a word that comes again weighs more than the others.",
  "duplicate-tags": "what is said twice weighs twice.",
  "implied-tags": "one tag says already what the other one says.",
  "exclusive-tags": "one picture cannot be both.",
  "concept-described": "what the concept itself has to teach stays unsaid.",
  "variable-missing": "what a prompt is to choose has to be told in every caption.",
  "term-consistency": "one idea has one term, so that all its captions teach it together.",
  "paired-terms": "a rare word is learnt from the known one beside it.",
  "known-words": "a word that the model knows is understood at once.",
  "caption-kind": "captions are written as prompts will be: all as tags, or all as sentences.",
  "caption-length": "what is behind the trainer's limit is never read.",
  "auto-caption": "what a captioning program leaves behind is trained as if it were in the picture.",
  "tag-format": "a tag that is written in two ways is two tags to a trainer.",
  "text-encoding": "what nobody sees in a caption is trained all the same.",
  "prompt-syntax": "a trainer that does not know the syntax trains it as text.",
  "caption-file": "an image is trained with the one file that the trainer finds for it.",
  "caption-loss": "programs for captions lose tags at times, and nobody sees it in one long line.",
};
