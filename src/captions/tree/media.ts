/** Whether a file is an image or a video that trainers load, by its name; a pointer of DVC counts as what it points to. */
export function isMedia(name: string): boolean {
  return MEDIA.test(name);
}

/** Whether a file is a video, by its name. */
export function isVideo(name: string): boolean {
  return VIDEO.test(name);
}

/** A path without its folders. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A name without its last ending, as Python's `os.path.splitext` has it: trainers find the caption of an image by that. */
export function stemOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > name.lastIndexOf("/") + 1 ? name.slice(0, dot) : name;
}

/** Whether an image goes along with another one, by a name that says so: a mask, an image to be steered by, a preview. */
export function isCompanion(name: string): boolean {
  return companionOf(name) !== undefined;
}

/** The stem of the image that a mask, a preview or the like belongs to; undefined for any other image. */
export function companionOf(name: string): string | undefined {
  return COMPANION.exec(stemOf(name))?.[1];
}

/** Whether an image is a mask of OneTrainer, which never is anything else: https://github.com/Nerogar/OneTrainer/wiki/Concepts */
export function isLabel(name: string): boolean {
  return /-(?:mask|cond)label$/i.test(stemOf(name));
}

/** Whether a caption is nothing but the name of a file: a column was mixed up, or a path was written in place of a text. */
export function isFileName(caption: string): boolean {
  const dot = caption.lastIndexOf(".");
  // Nearly every caption is told by this, at once.
  if (dot < 1 || caption.length - dot > LONGEST_ENDING) return false;
  return FILE_NAME.test(caption.trim());
}

/**
 * Images: library/train_util.py of kohya-ss/sd-scripts and src/musubi_tuner/dataset/media_utils.py of kohya-ss/musubi-tuner,
 * and .gif and .tiff, which Pillow and OneTrainer open. Videos: media_utils.py and toolkit/data_loader.py of ostris/ai-toolkit.
 */
const IMAGE_ENDINGS = "png|jpe?g|webp|bmp|avif|jxl|gif|tiff?";
const VIDEO_ENDINGS = "mp4|webm|avi|mkv|mov|flv|wmv|m4v|mpe?g";

const MEDIA = new RegExp(`\\.(?:${IMAGE_ENDINGS}|${VIDEO_ENDINGS})$`, "i");
const VIDEO = new RegExp(`\\.(?:${VIDEO_ENDINGS})$`, "i");

/** Spaces only where an operating system puts them itself: "IMG_1234 (1).jpg", "IMG_1234 copy.jpg". */
const FILE_NAME = new RegExp(
  `^[^\\s,]+(?: \\(\\d+\\)| copy(?: \\d+)?)?\\.(?:${IMAGE_ENDINGS}|${VIDEO_ENDINGS}|txt|caption)$`,
  "i",
);

/** With its dot and a line end. */
const LONGEST_ENDING = 12;

const COMPANION =
  /^(.+)[-_.](?:masklabel|condlabel|mask|matte|alpha|depth|canny|pose|control|cond|conditioning|preview|thumb|thumbnail)(?:[-_]?\d+)?$/i;
