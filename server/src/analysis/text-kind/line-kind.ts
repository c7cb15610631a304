/**
 * What one line looks like by itself. "plain" is prose or says nothing; a "comment" is a remark in code or
 * data, or a bullet or heading in prose, and leaves the verdict to the other lines.
 */
export type LineKind = "plain" | "name" | "comment" | "data" | "code" | "log";

const log = [
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]+\d\d:\d\d:\d\d/,
  /^\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]?\s/,
  /^(?:[A-Z][a-z]{2} ){1,2} ?\d{1,2} (?:\d{4} )?\d\d:\d\d:\d\d\b/,
  /^\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL|NOTICE|CRITICAL)(?:\]|:|\s*\||\s+\[|\s+\d{4}-)/,
  /^\d{1,3}(?:\.\d{1,3}){3} \S+ \S+ \[/,
  /^\[\s*\d+\.\d+\]\s/,
  /^\d{10,13}[.\d]*\s+(?:INFO|WARN|ERROR|DEBUG)/,
];

const code = [
  /^<(?:!doctype|\?xml|!\[CDATA|\/?(?:html|head|body|meta|link|script|style|title|div|span|p|a|ul|ol|li|table|thead|tbody|tr|td|th|h[1-6]|br|hr|img|form|input|button|label|nav|section|header|footer|main|svg|path|g)\b)/i,
  /^(?:#!|<!--|-->|#include\b|#define\b|#ifn?def\b|#endif\b)/,
  /^\s*at (?:async )?[\w$.<>[\] ]{1,120}\(.{0,200}\)?$/,
  /^File ".{1,200}", line \d+/,
  /^Traceback \(most recent call last\)/,
  /^(?:Caused by: |Exception in thread )/,
  /^[\w.$]{1,80}(?:Error|Exception)(?::|$)/,
  /^(?:diff --git |@@ -\d|index [\da-f]{6,})/,
  /^(?:import\s+[\w*{"'.]{1,60}.{0,120}(?:from\s*["']|;$|["']$)|from\s+[\w.]+\s+import\s)/,
  /^import\s+[\w.]+(?:\s+as\s+\w+)?$/,
  /^(?:export|const|let|var|public|private|protected|static|final|async|override|inline|void|int|char|double|bool|boolean|string)\s+[\w<>[\],*&: ]{1,80}(?:[=({;]|$)/,
  /^(?:function|def|class|fn|func|struct|interface|enum|namespace|package|module|impl|trait|type|using)\s+[\w$.:<>]{1,80}\s*(?:[({:;=<]|$|extends\b|implements\b)/,
  /^(?:if|else if|elif|for|while|switch|catch|match|foreach|with)\b.{0,200}(?:\{|:|\bthen)$/,
  /^(?:\} ?)?(?:else|try|finally|do|begin|end|fi|done|esac|pass|break|continue)\s*[{:;]?$/,
  /^return\b.{0,200};$/,
  /^(?:SELECT|INSERT INTO|CREATE TABLE|UPDATE|DELETE FROM|ALTER TABLE|DROP TABLE)\s.{0,200}/,
  /^[^"“”]{0,300}(?:=>|:=|===?|!==?|&&|\|\||->|\+=|-=)\s?[^"“”]{0,300}$/,
  /^[\w$.[\]"']{1,80}\s=\s.{1,200}$/,
  /^[\w$.]{1,80}\(.{0,200}\)\s*[;{:]?$/,
  /^[^a-z]*[})\]][;,]?$/i,
  /[\w)\]"'}]\s*\{$/,
  /[=(){}[\]<>].{0,300};$/,
  /^(?:[\w-]{1,40}:\s?\S{1,60}(?:\s\S{1,40}){0,3}|[\w.$]{1,60}|(?:int|char|return|break|var|let)\s\S{1,60});$/,
  /^@[A-Za-z]\w*(?:\(.{0,100}\))?$/,
  /^\\[a-z]+\d*(?:[\\{[\s]|$)/,
  /^[.#]?[\w-]{1,40}(?:[ ,.#:>]+[\w-]{1,40}){0,4}\s*\{$/,
];

const data = [
  /^-?\s?["']?[\w.@/-]{1,80}["']?\s*(?:==|>=|<=|~=|!=|===)\s*["'\w.*]/,
  /^(?:-r|-e|--[a-z-]+)\s\S+$/,
  /^["'][^"']{1,80}["']\s*:\s?/,
  /^[{}[\]]{1,4},?$/,
  /^(?:\{\s*["'}]|\[\s*[{[])/,
  /^\[\s*(?:["'\d-]|true|false|null).{0,400}[\]}],?$/,
  /^\[\s*"[^"]{0,80}",/,
  /^\[{1,2}[\w.:" -]{1,60}\]{1,2}$/,
  /^[A-Za-z_][\w.-]{0,60}\s?=\s?[^\s=].{0,200}$/,
  /^[A-Za-z_][\w.-]{0,60}\s?=$/,
  /^(?:- )?[a-z_][\w./-]{0,40}:(?:\s+(?:[\w"'@./:~^<>=*{}[\]|+-]+(?:\s[\w"'@./:~^<>=*{}[\]|+-]+){0,3}))?$/,
  /^"?@?[\w./-]{1,80}@[\w.:~^*<>=|", /@-]{1,120}:$/,
  /^(?:version|resolved|integrity|checksum|sha256|dependencies|source)\b\s*[:="]?\s*["'[{]?[\w+/=:.-]{0,120}/,
  /^(?:https?|ftp|file):\/\/\S+$/,
  /^(?:~|\.{1,2})?\/[\w.@+-]{1,80}(?:\/[\w.@+-]{1,80}){0,30}\/?$/,
  /^[\w.@+-]{1,80}(?:\/[\w.@+-]{1,80}){1,30}\/?$/,
  /^[A-Z]:\\\S{0,300}$/,
  /^[\da-f]{16,}\b/i,
  /^(?=.{0,300}\d)[\d\s.,;:%+\-/|$€£()]+$/,
  /^\S{120,}$/,
  /^---$|^\.\.\.$/,
];

/** A line that is one bare name, as in a list of packages: data only beside surer lines. */
const bareName = /^[a-z\d][\w.@-]*$/;

const ends = /[.!?…]["”’')\]]*$/;

/** A tag of no known language around text, as in an article with marked-up tweets, or alone. */
const tag = /^<\/?[a-z][\w:-]{0,30}(?:\s[^<>]{0,300})?\/?>/i;

const comment = /^(?:\/\/|\/\*|\*\/|\*(?:\s|$)|#+(?:\s|$)|--\s|;;|REM\b|%%)/;

/** Signs of code that count on an indented line only; in prose they are rare but possible. */
const indentedCode = /[={}[\];<>]|\w\(|\):?$|^[\w.]+$/;

/** A key and its value with more words than the patterns of `data` allow. */
const keyed = /^(?:- )?[a-z_][\w-]{0,30}: \S/;

/** Words in a row that no machine writes; they outweigh a stray sign of code. */
const wordy =
  /^(?:[-–—•*#>]\s*)?["“‘'(]?\p{L}[\p{L}\p{M}'’-]*(?:[,;:]?\s["“‘'(]?[\p{L}\p{N}$£€][\p{L}\p{M}\p{N}.,'’%-]*["”’')]?){4}/u;

const programming = /[{}<>\\|=]|;$|\(\)/;

/** Classes a line, given without its line break and at most 400 code units long; never blank. */
export const lineKind = (raw: string): LineKind => {
  const line = raw.trim();
  if (log.some((pattern) => pattern.test(line))) return "log";
  const opening = tag.exec(line);
  if (opening !== null) {
    const known = code.some((pattern) => pattern.test(line));
    return !known && wordy.test(line.slice(opening[0].length)) ? "plain" : "code";
  }
  if (wordy.test(line) && (ends.test(line) || !programming.test(line))) {
    return keyed.test(line) && !ends.test(line) ? "data" : comment.test(line) ? "comment" : "plain";
  }
  if (comment.test(line)) return "comment";
  if (bareName.test(line)) return "name";
  if (data.some((pattern) => pattern.test(line))) return "data";
  if (code.some((pattern) => pattern.test(line))) return "code";
  if (/^(?: {2}|\t)/.test(raw) && indentedCode.test(line)) return "code";
  return keyed.test(line) && !ends.test(line) ? "data" : "plain";
};
