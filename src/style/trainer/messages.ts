/** What may be wrong with a trainer's file. */
export const trainerMessages = {
  empty: "The file is empty: name the settings file that the trainer is given.",
  tooLong: (limit: number) =>
    `The file is longer than ${limit} characters: name the settings file of the trainer, not its data.`,
  tooDeep: (limit: number) =>
    `More than ${limit} lists and tables stand inside one another: no trainer's settings are nested so deep.`,
  toml: (reason: string) =>
    `This is not valid TOML (${reason}): mend it here, the trainer cannot read it either.`,
  yaml: (reason: string) =>
    `This is not valid YAML (${reason}): mend it here, the trainer cannot read it either.`,
  aliases: "The aliases (*name) multiply into far more than the file holds: write the values out.",
  unknown:
    "These are no settings of a trainer that is known: expected a dataset or run file of kohya (TOML or JSON), " +
    "a job of ai-toolkit (YAML), a dataloader of SimpleTuner or concepts of OneTrainer (JSON), or a dataset file of " +
    "diffusion-pipe or musubi-tuner (TOML).",
  elsewhere: (file: string) =>
    `This is the run, and its captions are described in "${file}": name that file instead.`,
  wrong: (expected: string, got: string) => `expected ${expected}, got ${got}.`,
  several: "Several documents stand in the file, parted by ---: name a file with one.",
  more: (count: number) => `${count} more of such faults in this file.`,
  tooMany: (limit: number) => `More than ${limit} folders are described: those after them are left out.`,
};
