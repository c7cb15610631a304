import { parseSync, Visitor } from "oxc-parser";

/** A node of the tree, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Pattern extends Node {
  readonly source: string;
  readonly flags: string;
}

type Program = ReturnType<typeof parseSync>["program"];

/** A variable that a declaration outside all functions gives a pattern. */
interface Declared {
  readonly pattern: Pattern;
  readonly declarator: Node;
  readonly name: string;
}

const declaredIn = (program: Program): readonly Declared[] =>
  program.body.flatMap((statement): readonly Declared[] => {
    if (statement.type !== "VariableDeclaration" || statement.kind !== "var") return [];
    return statement.declarations.flatMap((declarator): readonly Declared[] => {
      const { id, init } = declarator;
      if (id.type !== "Identifier" || init?.type !== "Literal" || !("regex" in init)) return [];
      const { pattern, flags } = init.regex;
      return [{ name: id.name, pattern: { ...init, source: pattern, flags }, declarator }];
    });
  });

/** All patterns in functions, where one is made each time, and outside of them. */
const patternsIn = (program: Program): Readonly<Record<"inFunctions" | "outside", readonly Pattern[]>> => {
  const inFunctions: Pattern[] = [];
  const outside: Pattern[] = [];
  let depth = 0;
  const enter = (): void => {
    depth += 1;
  };
  const leave = (): void => {
    depth -= 1;
  };
  new Visitor({
    FunctionDeclaration: enter,
    "FunctionDeclaration:exit": leave,
    FunctionExpression: enter,
    "FunctionExpression:exit": leave,
    ArrowFunctionExpression: enter,
    "ArrowFunctionExpression:exit": leave,
    Literal: (node) => {
      if (!("regex" in node)) return;
      const { pattern, flags } = node.regex;
      (depth > 0 ? inFunctions : outside).push({ ...node, source: pattern, flags });
    },
  }).visit(program);
  return { inFunctions, outside };
};

/** Where identifiers stand that are read, neither assigned nor declared; true in `{name}`. */
const readsIn = (program: Program): ReadonlyMap<number, boolean> => {
  const reads = new Map<number, boolean>();
  const read = (...nodes: readonly (Node | null)[]): void => {
    for (const node of nodes) if (node?.type === "Identifier") reads.set(node.start, false);
  };
  new Visitor({
    ArrowFunctionExpression: (node) => read(node.body),
    MemberExpression: (node) => read(node.object, node.computed ? node.property : null),
    ObjectExpression: (node) => {
      for (const property of node.properties) {
        if (property.type !== "Property") continue;
        if (property.shorthand) reads.set(property.start, true);
        else read(property.value);
      }
    },
    CallExpression: (node) => read(...node.arguments),
    NewExpression: (node) => read(...node.arguments),
    ArrayExpression: (node) => read(...node.elements),
    ConditionalExpression: (node) => read(node.test, node.consequent, node.alternate),
    LogicalExpression: (node) => read(node.left, node.right),
    ReturnStatement: (node) => read(node.argument),
    VariableDeclarator: (node) => read(node.init),
  }).visit(program);
  return reads;
};

/** Every place of an identifier that is no key of an object and no member’s name. */
const identifiersIn = (program: Program): readonly (Node & { readonly name: string })[] => {
  const identifiers: (Node & { name: string })[] = [];
  const keys = new Set<number>();
  const key = (node: { readonly computed: boolean; readonly key: Node }): void => {
    if (!node.computed) keys.add(node.key.start);
  };
  new Visitor({
    Identifier: (node) => {
      identifiers.push(node);
    },
    MemberExpression: (node) => {
      if (!node.computed) keys.add(node.property.start);
    },
    Property: (node) => {
      if (!node.shorthand) key(node);
    },
    MethodDefinition: key,
    PropertyDefinition: key,
  }).visit(program);
  return identifiers.filter(({ start }) => !keys.has(start));
};

const construction = ({ source, flags }: Pattern): string =>
  `new RegExp(${JSON.stringify(source)}${flags === "" ? "" : `, ${JSON.stringify(flags)}`})`;

/** A pattern that counts where it stands in a text cannot be shared by those who make their own. */
const countsPlaces = ({ flags }: Pattern): boolean => /[gy]/.test(flags);

/** The edits that make the patterns of variables where these are read, unless a name is used in some other way. */
const editsOfDeclared = (program: Program, declared: readonly Declared[]): readonly Edit[] => {
  const reads = readsIn(program);
  const byName = new Map(declared.map((each) => [each.name, each]));
  for (const each of declared) if (byName.get(each.name) !== each) byName.delete(each.name);
  const own = new Set(declared.map(({ declarator }) => declarator.start));
  const identifiers = identifiersIn(program).filter(({ start }) => !own.has(start));
  for (const { name, start } of identifiers) if (!reads.has(start)) byName.delete(name);
  const made = declared.map(({ name, pattern, declarator }): Edit => {
    const { start, end } = declarator;
    return byName.get(name)?.declarator === declarator
      ? { start: start + name.length, end, text: "" }
      : { start: pattern.start, end, text: construction(pattern) };
  });
  const read = identifiers.flatMap(({ name, start, end }): readonly Edit[] => {
    const found = byName.get(name);
    if (!found) return [];
    const key = reads.get(start) ? `${name}: ` : "";
    return [{ start, end, text: `${key}(${name} ??= ${construction(found.pattern)})` }];
  });
  return [...made, ...read];
};

const edited = (code: string, edits: readonly Edit[]): string => {
  let [result, at] = ["", 0];
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    // A key and its value are one place where they are one word.
    if (start < at) continue;
    result += code.slice(at, start) + text;
    at = end;
  }
  return result + code.slice(at);
};

const prefix = "lazyPattern";

/**
 * The code of a bundle with its patterns made when they are first used, instead of when it is loaded: a start would read
 * 1,400 of them, each up to three times, of which it uses 500, and V8 takes a fifteenth of a millisecond for each
 * `\\p{…}` it reads. Needs a bundle as esbuild writes it, where no variable in a function has the name of one outside.
 */
export const withLazyPatterns = (code: string): string => {
  const { program, errors } = parseSync("bundle.js", code);
  if (errors[0]) throw new Error(errors[0].message);
  if (code.includes(prefix)) throw new Error(`A bundle must not use names with ${prefix}.`);
  const declared = declaredIn(program);
  const isDeclared = new Set(declared.map(({ pattern }) => pattern.start));
  const { inFunctions, outside } = patternsIn(program);
  const edits = [...editsOfDeclared(program, declared)];
  for (const pattern of outside)
    if (!isDeclared.has(pattern.start)) edits.push({ ...pattern, text: construction(pattern) });
  const shared = new Map<string, string>();
  for (const pattern of inFunctions) {
    if (countsPlaces(pattern)) continue;
    const made = construction(pattern);
    const name = shared.get(made) ?? `${prefix}${shared.size}`;
    shared.set(made, name);
    edits.push({ ...pattern, text: `(${name} ??= ${made})` });
  }
  const names = [...shared.values()];
  const declaration = names.length === 0 ? "" : `\nvar ${names.join(", ")};\n`;
  return edited(code, edits) + declaration;
};
