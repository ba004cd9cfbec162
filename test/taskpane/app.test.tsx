import { SSRProvider } from "@fluentui/react-components";
import type { ComponentType, ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { capabilityTexts } from "../../src/language";
import { PaneContext, type Pane } from "../../src/taskpane/pane-context";
import { App } from "../../src/taskpane/shell";
import { screens, type Screen } from "../../src/taskpane/shell/screens";
import { loadTableDetail } from "../../src/taskpane/tables";
import { buildCatalogue } from "../../src/library";
import { fakeServices } from "./fake-services";

/** Markup of a first rendering, without a browser. */
const render = (element: ReactElement) =>
  renderToStaticMarkup(<SSRProvider>{element}</SSRProvider>);

const text = (markup: string) => markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

describe("App", () => {
  test("first screen lists every table with number, title, unit, period and rows, in Indonesian", () => {
    const shown = text(render(<App services={fakeServices()} />));
    expect(shown).toContain("2 tabel");
    expect(shown).toContain("Lampiran 2");
    expect(shown).toContain("indeks (2018=100) · Januari–Juni 2020 · 6 baris");
    expect(shown).toContain("1 koreksi");
    expect(shown).toContain("Timbang bukan produk BPS.");
  });

  test("first screen is in English where Office is", () => {
    const shown = text(render(<App services={fakeServices({ language: "en" })} />));
    expect(shown).toContain("2 tables");
    expect(shown).toContain("index (2018=100) · January–June 2020 · 6 rows");
  });

  test("the reader's own language goes before that of Office", () => {
    const services = fakeServices({ language: "en" });
    services.storage.write("language", "id");
    expect(text(render(<App services={services} />))).toContain("2 tabel");
  });

  test.each(["waiting", "absent", "too-old"] as const)(
    "a workbook that is %s is said above every screen, and reading works",
    (workbook) => {
      const capabilities = { workbook, functions: "shared", storage: true } as const;
      const shown = text(render(<App services={fakeServices({ capabilities, language: "en" })} />));
      expect(shown).toContain(capabilityTexts.en[workbook].title);
      expect(shown).toContain("2 tables");
      expect(shown).not.toContain("Show me an example");
    },
  );

  test("the welcome greets once: not after it was put aside", () => {
    const services = fakeServices();
    expect(render(<App services={services} />)).toContain("welcome-title");
    services.storage.write("welcomed", "yes");
    expect(render(<App services={services} />)).not.toContain("welcome-title");
  });
});

describe("every screen", () => {
  const paneOf = (language: "id" | "en", memory = new Map<string, unknown>()): Pane => {
    const services = fakeServices({ language });
    return {
      services,
      own: {
        collections: [],
        keep: async () => undefined,
        rename: async () => undefined,
        removeTable: async () => undefined,
        replace: async () => undefined,
        books: [],
        addBook: async () => undefined,
        removeBook: async () => undefined,
        add: async () => undefined,
      },
      catalogue: buildCatalogue(services.library),
      language,
      announce: () => undefined,
      open: () => undefined,
      memory,
    };
  };
  const cases = screens.flatMap((screen) =>
    (["id", "en"] as const).map((language) => ({ id: screen.id, language, screen })),
  );
  const contentOf = async ({ id, Content, load }: Screen) =>
    id === "tables" ? Content : ((await load()) as ComponentType);

  test.each(cases)("$id in $language has one heading of level 2", async ({ language, screen }) => {
    const Content = await contentOf(screen);
    const markup = render(
      <PaneContext.Provider value={paneOf(language)}>
        <Content />
      </PaneContext.Provider>,
    );
    expect(markup.match(/<h2/g)).toHaveLength(1);
  });

  test("a table in full shows the numbers of its plan in the language's form", async () => {
    const TableDetail = await loadTableDetail();
    const table = (language: "id" | "en") => {
      return text(
        render(
          <PaneContext.Provider value={paneOf(language)}>
            <TableDetail
              {...{
                tableId: "trade-ntt-2020.l1.2",
                takeFocus: false,
                marked: undefined,
                onBack: () => undefined,
              }}
            />
          </PaneContext.Provider>,
        ),
      );
    };
    expect(table("id")).toContain("1.130.044,5");
    expect(table("en")).toContain("1,130,044.5");
    expect(table("en")).toContain("1 cell differs from print");
  });

  test("a function in full shows its example with the separators of its language", async () => {
    const pane = paneOf("id", new Map([["functions.opened", "FISHER_INDEX"]]));
    const screen = screens.find(({ id }) => id === "functions");
    if (!screen) throw new Error("no screen of functions");
    const Content = await contentOf(screen);
    const shown = text(
      render(
        <PaneContext.Provider value={pane}>
          <Content />
        </PaneContext.Provider>,
      ),
    );
    expect(shown).toContain("=BPS.FISHER_INDEX({1;1};{4;1};{1;1};{1;9})");
    expect(shown).toContain("180,277564");
  });
});
