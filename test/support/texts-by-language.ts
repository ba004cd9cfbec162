import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

export type TextLanguage = "en" | "id";

/** A text as its source writes it, with `…` for what a function puts into it. */
export interface SourceText {
  text: string;
  /** `src/language/sheet-texts.ts:104` */
  at: string;
}

const folders = ["src/language", "workbench/page/language", "src/functions"];

/** Of the functions only their guides hold texts. */
const holdsTexts = (path: string): boolean =>
  !path.startsWith("src/functions/") || /\.guide\.ts$|\/guide\//.test(path);

/** Every text of a language, of all branches of functions: a call would show one of them only. */
export function textsByLanguage(language: TextLanguage): SourceText[] {
  return textFiles().flatMap((path) => textsIn(path, language));
}

/** Objects that have texts in one language and not in the other. */
export const halfTranslated = (): string[] => textFiles().flatMap(halvesIn);

const textFiles = (): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
      .filter((path) => path.endsWith(".ts") && holdsTexts(path))
      .sort(),
  );

const sourceOf = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);

const place = (node: ts.Node): string => {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
};

function textsIn(path: string, language: TextLanguage): SourceText[] {
  const found: SourceText[] = [];
  const visit = (node: ts.Node): void => {
    if (isText(node) && languageOf(node) === language)
      found.push({ text: wordsOf(node), at: place(node) });
    else ts.forEachChild(node, visit);
  };
  visit(sourceOf(path));
  return found;
}

type Text = ts.StringLiteralLike | ts.TemplateExpression;

function isText(node: ts.Node): node is Text {
  if (ts.isTemplateExpression(node)) return true;
  if (!ts.isStringLiteralLike(node)) return false;
  const { parent } = node;
  const isKey =
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isElementAccessExpression(parent) ||
    ts.isLiteralTypeNode(parent) ||
    (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText()));
  return !isKey;
}

/** With the texts within `${…}`, which have words of their own. */
function wordsOf(node: Text): string {
  if (!ts.isTemplateExpression(node)) return node.text;
  const within: string[] = [];
  const visit = (inner: ts.Node): void => {
    if (isText(inner)) within.push(wordsOf(inner));
    else ts.forEachChild(inner, visit);
  };
  return node.templateSpans.reduce((text, span) => {
    within.length = 0;
    visit(span.expression);
    return `${text}…${within.join(" ")}${span.literal.text}`;
  }, node.head.text);
}

/** The nearest `id` or `en` around a text: a property, a constant, or the texts of `text(en, en, id, id)`. */
function languageOf(node: ts.Node): TextLanguage | undefined {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    if (ts.isPropertyAssignment(parent) && parent.initializer === inner && isBilingual(parent))
      return languageNamed(parent.name.getText());
    if (ts.isVariableDeclaration(parent) && parent.initializer === inner) {
      const named = languageNamed(parent.name.getText());
      if (named) return named;
    }
    if (isPairedCall(parent))
      return parent.arguments.indexOf(inner as ts.Expression) < 2 ? "en" : "id";
  }
  return undefined;
}

const languageNamed = (name: string): TextLanguage | undefined =>
  name === "en" || name === "id" ? name : undefined;

/** An `id` without an `en` beside it is a name, unless it holds texts itself. */
function isBilingual(property: ts.PropertyAssignment): boolean {
  const name = languageNamed(property.name.getText());
  if (!name) return false;
  return isText(property.initializer) ? keysOf(property.parent).includes(other(name)) : true;
}

/** What happened and what to do, in English and in Indonesian. */
const isPairedCall = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === "text" && node.arguments.length === 4;

const other = (language: TextLanguage): TextLanguage => (language === "en" ? "id" : "en");

const keysOf = (node: ts.ObjectLiteralExpression): string[] =>
  node.properties.map((property) => property.name?.getText() ?? "");

function halvesIn(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) found.push(...halvesOf(node));
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(path));
  return found;
}

function halvesOf(object: ts.ObjectLiteralExpression): string[] {
  const [english, indonesian] = (["en", "id"] as const).map(
    (name) =>
      object.properties
        .filter(ts.isPropertyAssignment)
        .find((property) => property.name.getText() === name)?.initializer,
  );
  // An `id` alone is a name.
  if (!english) return !indonesian || isText(indonesian) ? [] : [place(object)];
  if (!indonesian) return [place(object)];
  const [en, id] = [textCount(english), textCount(indonesian)];
  return (en === 0) === (id === 0)
    ? []
    : [`${place(object)}: no ${en === 0 ? "English" : "Indonesian"}`];
}

/** Texts that say something; a name or a call may. */
function textCount(node: ts.Node): number {
  if (isText(node)) return wordsOf(node).trim() === "" ? 0 : 1;
  if (ts.isCallExpression(node) || ts.isIdentifier(node)) return 1;
  let count = 0;
  ts.forEachChild(node, (inner) => {
    count += textCount(inner);
  });
  return count;
}
