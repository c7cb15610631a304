/**
 * Whether the keyboard is a Mac’s: that of the computer on which the extension runs, which alone can be asked. A web worker
 * has no process, and knows of its browser.
 */
export const onMac: boolean =
  (globalThis.process as NodeJS.Process | undefined)?.platform === undefined
    ? /^mac/i.test(globalThis.navigator?.platform ?? "")
    : globalThis.process.platform === "darwin";
