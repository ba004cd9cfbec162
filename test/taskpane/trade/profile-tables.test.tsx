import { renderToStaticMarkup } from "react-dom/server";
import { tradeProfile, type TradeProfileRequest } from "../../../src/analysis";
import { PaneContext } from "../../../src/taskpane/pane-context";
import { ProfileTable, SectorTable } from "../../../src/taskpane/trade/profile-tables";
import { tradeBook } from "../../support/bundled-books";
import { fakeServices } from "../fake-services";

const pane = { services: fakeServices(), language: "en", memory: new Map() } as never;

/** Rows of the tables that a part of a profile shows, cells separated by bars. */
function rows(request: TradeProfileRequest): string[] {
  const profile = tradeProfile(tradeBook, request);
  const markup = renderToStaticMarkup(
    <PaneContext value={pane}>
      <ProfileTable profile={{ ...profile, top: { ...profile.top, rows: topOfAll(profile) } }} />
      <SectorTable profile={profile} onChoose={() => undefined} />
    </PaneContext>,
  );
  return [...markup.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(([, cells = ""]) =>
    [...cells.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell).join(" | "),
  );
}

const topOfAll = ({ rows }: ReturnType<typeof tradeProfile>) =>
  rows.map((row, index) => ({ row, index, value: row.value, percent: row.share }));

test("a sector that the book counts within another one has no figure, not 0", () => {
  const request = { flow: "exports-by-port", dimension: "hs", year: 2020 } as const;
  expect(rows({ ...request, sectors: "within-industry" })).toContain(
    "Oil and gas | not published | not published",
  );
  expect(rows({ ...request, sectors: "apart" })).toContain("Oil and gas | 887,053 | 5.59");
});

test("a category of which the book prints nothing in a year has no figure, no share and no growth", () => {
  const kazakhstan = (year: number) =>
    rows({ flow: "exports-by-origin", dimension: "country", year }).find((row) =>
      row.startsWith("Kazakhstan"),
    );
  expect(kazakhstan(2019)).toBe("Kazakhstan | not published | not published");
  expect(kazakhstan(2020)).toMatch(
    /^Kazakhstan \| [\d,]+ \| [\d.]+ \| not published \| not published$/,
  );
});
