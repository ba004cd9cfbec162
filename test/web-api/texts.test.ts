import { exactJson } from "../../src/web-api/exact-json";
import { htmlLines, htmlText, unescapedHtml } from "../../src/web-api/html-text";

describe("exactJson", () => {
  test("ids beyond 2^53 keep every digit, as texts", () => {
    expect(exactJson('{"val":9007199254740993,"less":9007199254740992}')).toEqual({
      val: "9007199254740993",
      less: "9007199254740992",
    });
  });

  test.each([
    '{"a":0.12345678901234567}',
    '{"a":1.5e+20,"b":-3}',
    '{"text \\" 12345678901234567890":"12345678901234567890, \\\\"}',
    '[1234567890123456.5,"\\u00e9"]',
  ])("%s is what JSON says", (text) => {
    expect(exactJson(text)).toEqual(JSON.parse(text));
  });
});

describe("texts of the service", () => {
  test("HTML that is escaped twice becomes lines of text", () => {
    const note =
      "- Sumber: &amp;lt;b&amp;gt;buatan&amp;lt;/b&amp;gt;.\\n<br>- Tahun &lt;i&gt;A&lt;/i&gt; &amp;amp; B";
    expect(htmlLines(note)).toEqual(["- Sumber: buatan.", "- Tahun A & B"]);
  });

  test("what is no tag stays: nilai < 5 dan > 3", () => {
    expect(htmlText("nilai < 5 dan > 3")).toBe("nilai < 5 dan > 3");
  });

  test("a table that is escaped once or twice is HTML again", () => {
    const html = "<table><tr><td>A &amp; B</td></tr></table>";
    const once = html.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    const twice = once.replace(/&/g, "&amp;");
    expect([unescapedHtml(once), unescapedHtml(twice)]).toEqual([html, html]);
  });
});
