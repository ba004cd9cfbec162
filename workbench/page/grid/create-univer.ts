import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  IUIPartsService,
  SheetsUIPart,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import idID from "@univerjs/preset-sheets-core/locales/id-ID";
import { useDarkColors } from "./dark-colors";
import "@univerjs/preset-sheets-core/lib/index.css";

/** The languages that the host can have. */
export type HostLocale = "en-US" | "id-ID";

/** Univer's name of a language. */
export const univerLocale = (locale: HostLocale): LocaleType =>
  locale === "id-ID" ? LocaleType.ID_ID : LocaleType.EN_US;

/** Id of the one workbook that the grid shows. */
export const UNIT_ID = "workbook";

/** Selects the canvas on which Univer paints the cells, with their letters and numbers. */
export const CELLS_CANVAS = `#univer-sheet-main-canvas_${UNIT_ID}`;

/** Univer and its two ways in: the facade, and the injector behind it. */
export interface UniverParts {
  univer: Univer;
  api: FUniver;
  /** Resolves when the grid has been painted and listens to everything. */
  settled: Promise<void>;
}

/**
 * Starts Univer in an element, without a workbook: a formula bar, the grid, the sheet tabs and nothing else.
 *
 * @param container id of the element
 */
export function createUniver(container: string, locale: HostLocale, dark: boolean): UniverParts {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    darkMode: dark,
    locale: univerLocale(locale),
    locales: {
      [LocaleType.EN_US]: mergeLocales(enUS),
      [LocaleType.ID_ID]: mergeLocales(idID),
    },
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    // The page says by itself what the selected cells hold together, as the culture writes numbers.
    footer: { addSheetButtonConfig: { show: true }, menus: false, statisticBar: false },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  // A preset may name a plugin twice; the last configuration counts.
  const plugins = new Map(
    preset.plugins.map((entry) => {
      const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
      return [plugin.pluginName, { plugin, config }] as const;
    }),
  );
  for (const { plugin, config } of plugins.values()) univer.registerPlugin(plugin, config);
  useDarkColors(univer);
  const api = FUniver.newAPI(univer);
  const settled = settleSoon(univer);
  // The page says by itself that it calculates.
  univer.__getInjector().get(IUIPartsService).setUIVisible(SheetsUIPart.FORMULA_AUX, false);
  return { univer, api, settled };
}

/** Univer lets three seconds pass after its first picture before it listens to the fill handle, among others. */
async function settleSoon(univer: Univer): Promise<void> {
  const lifecycle = univer.__getInjector().get(LifecycleService);
  await lifecycle.onStage(LifecycleStages.Rendered);
  await new Promise((resolve) => setTimeout(resolve));
  lifecycle.stage = LifecycleStages.Steady;
}
