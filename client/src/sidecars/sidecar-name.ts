/** What stands behind an article's name in that of its decisions' file, before the annotator's name, where it has one. */
const sidecarName = /^(.*[^/])\.annotations(?:\.[^./\\]+)?\.json$/;

/** The path of the article whose decisions a file keeps, by that file's path; undefined for any other file. */
export const articlePathOf = (sidecarPath: string): string | undefined => sidecarName.exec(sidecarPath)?.[1];
