import { readdirSync, readFileSync } from "node:fs";
import type { FunctionGuide } from "../../src/functions/guide";
import { functionGuides } from "../support/function-guides";

/** What a source cites: the words of the work, and the chapters of it that are named. */
interface Citation {
  words: Set<string>;
  chapters: string[];
}

/** Behind the work stand its chapters and the like, or what it is cited for. */
const behindWork =
  /[,:]? (?:ch\.|sec\.|section|eq\.|par\.|tables?|figures|appendix|for the|for|with)(?= |$).*/;

function citationOf(text: string): Citation {
  const [, chapters = ""] =
    /\bch\. ([\dIVX]+[a-z]?(?:(?:, | and )[\dIVX]+[a-z]?)*)/.exec(text) ?? [];
  const work = text.toLowerCase().replace(behindWork, "");
  return {
    words: new Set(work.match(/\d{4}|[a-z]{3,}/g)?.filter((word) => !unsaid.has(word))),
    chapters: chapters.split(/, | and /).filter(Boolean),
  };
}

const unsaid = new Set(["and", "others", "the", "inferred", "from"]);

const citationsOf = (source: string) => source.split(/; /).map(citationOf);

/** The works are one when all that the shorter citation says of it is in the longer one, and the chapters one when any is. */
function isSame(one: Citation, other: Citation): boolean {
  const [less, more] = [one, other].sort((a, b) => a.words.size - b.words.size) as [
    Citation,
    Citation,
  ];
  const isOneWork = less.words.size > 1 && [...less.words].every((word) => more.words.has(word));
  const bothName = one.chapters.length > 0 && other.chapters.length > 0;
  return (
    isOneWork && (!bothName || one.chapters.some((chapter) => other.chapters.includes(chapter)))
  );
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`);

/** The source in the doc comment of each exported function of the core, by name. */
const sourcesInCore = new Map(
  filesIn("src/core")
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(file, "utf8"))
    .flatMap((code) => [
      ...code.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport (?:function|const) (\w+)/g),
    ])
    .flatMap(([, comment = "", name = ""]) => {
      const source = /@source ((?:(?!\n \* @)[^])*)/.exec(comment)?.[1];
      return source === undefined
        ? []
        : [[name, source.replaceAll(/\s*\n \*\s*/g, " ").trim()] as const];
    }),
);

/** The guide of a function, and the source of each function of the core that it calls. */
const pairs = filesIn("src/functions")
  .filter((file) => file.endsWith(".guide.ts"))
  .sort()
  .flatMap((guideFile) => {
    const code = readFileSync(guideFile.replace(".guide", ""), "utf8");
    const [, id = ""] = /id: "(\w+)"/.exec(readFileSync(guideFile, "utf8")) ?? [];
    const [, imported = ""] = /import \{([^}]*)\} from "..\/..\/core"/.exec(code) ?? [];
    return (imported.match(/\w+/g) ?? []).flatMap((name) => {
      const source = sourcesInCore.get(name);
      return source === undefined ? [] : [[id, name, source] as const];
    });
  });

const textOf = ({ source }: FunctionGuide) => (typeof source === "string" ? source : source.en);

test("most functions call one of the core whose doc comment has a source", () => {
  expect(new Set(pairs.map(([id]) => id)).size).toBeGreaterThan(50);
});

test.each(pairs)("the guide of %s cites a work and chapter that %s cites: %s", (id, _, source) => {
  const guide = textOf(functionGuides[id]!);
  const inGuide = citationsOf(guide);
  const shared = citationsOf(source).filter((one) => inGuide.some((other) => isSame(one, other)));
  expect({ guide, source, shared: shared.length }).not.toMatchObject({ shared: 0 });
});
