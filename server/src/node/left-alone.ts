/** Why a file is left alone: no regular file, too large, or a link that leads out of its folder; or as it is written. */
type Why = "irregular" | "large" | "outside" | "unwritable";

/** A file is left alone: the message says why, in a phrase that follows the file's name. */
export class LeftAlone extends Error {
  readonly why: Why;
  constructor(why: Why, message: string) {
    super(message);
    this.why = why;
  }
}
