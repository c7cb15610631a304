const words = `
  a an the this these those and or but nor if as at by for from in into of off on onto out over per than then through to
  toward towards under until up upon via with within without about above across after against along among around
  before behind below beneath beside between beyond despite down during except inside near outside past since
  throughout i he she it we they me him us them my our your his its their be been being am are was were is has
  have will would shall should could can may might must not also when where which while who whom whose because
  although though whether`;

/** Lower-case words that hold a sentence together and never stand twice running or as half of a compound. */
export const functionWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
