import { workbookFailures } from "../../src/language";

describe("workbookFailures", () => {
  const texts = Object.entries(workbookFailures).flatMap(([code, { what, next }]) => [
    [code, "what", what] as const,
    [code, "next", next] as const,
  ]);

  test.each(texts)("%s: %s is a sentence in both languages", (_, __, text) => {
    for (const sentence of [text.en, text.id]) {
      expect(sentence).toMatch(/^[A-Z].+\.$/);
    }
    expect(text.en).not.toBe(text.id);
  });
});
