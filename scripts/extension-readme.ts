/**
 * The README as VS Code shows it on the page of an installed extension. That page loads pictures from https alone and
 * resolves no relative link: a picture of the package would be a broken frame and a link would lead nowhere. So pictures
 * go with their paragraph, and links within the repository leave their words behind; those of the web stay.
 */
export const extensionReadme = (readme: string): string =>
  readme
    .replace(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n+/gm, "")
    .replace(/(?<!!)\[([^\]]*)\]\((?!https?:|#)[^)]*\)/g, "$1");
