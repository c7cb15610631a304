/** Tags of text and of what stands around it on a page; “<3”, “<b” and an address in angle brackets are none. */
const tag =
  /<(?:\/?(?:html|head|body|title|p|div|span|a|b|i|u|em|strong|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|section|article|header|footer|figure|figcaption|nav|main|sup|sub|font|center)(?:\s[^<>]{0,400})?|(?:br|hr|img|meta|link|input)\b[^<>]{0,400})\s?\/?>/gi;

/** References that a page writes for spaces and marks. Those for letters are in many a text that is none. */
const reference = /&(?:nbsp|quot|[lr][sd]quo|[mn]dash|hellip|#\d{2,5});/gi;

/**
 * Whether lines (trimmed, none blank) are a page's source rather than its text: its tags, or its references in
 * numbers that no sentence has, stand on two lines in five, and more than once. Linear in the lines.
 */
export const isHtml = (lines: readonly string[]): boolean => {
  let marked = 0;
  let marks = 0;
  for (const line of lines) {
    const tags = line.match(tag)?.length ?? 0;
    const references = line.match(reference)?.length ?? 0;
    const found = tags > 0 ? tags + references : Math.floor(references / 3);
    marks += found;
    if (found > 0) marked += 1;
  }
  return marks >= 2 && marked * 5 >= lines.length * 2;
};
