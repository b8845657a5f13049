/** What the desk says of pictures that are sent to it. What its script says too is in `desk-script.ts`. */
import type { Sentence } from "../sentence.ts";

export interface DeskPictureWords {
  readonly title: string;
  /** The heading of the page, and the way to it. */
  readonly heading: string;
  readonly introduction: string;
  readonly picture: string;
  /** Its address and size in pixels, in front of the line of Markdown that shows it. */
  readonly kept: <Part>(picture: { address: Part; width: number; height: number }) => Sentence<Part>;
  readonly line: string;
  readonly refusals: PictureRefusalWords;
}

/** Why a picture was not taken, and what to do. */
export interface PictureRefusalWords {
  readonly noPicture: string;
  /** Nothing says what it shows. */
  readonly noDescription: string;
  readonly notWhole: string;
  readonly tooLarge: string;
  readonly tooManyPixels: string;
  readonly damaged: string;
  /** Pictures of other kinds, by what they are. */
  readonly foreign: Readonly<Record<"svg" | "heic" | "pdf" | "tiff" | "other", string>>;
  /** Other programs take each name first. */
  readonly busyFolder: string;
  /** Where the system refuses it: why, and what to do (`FileWords`). */
  readonly notKept: (refusal: { why: string; hint: string }) => string;
}
