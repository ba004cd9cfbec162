import type { Workbook } from "../model";
import { apiType, type ApiType } from "../protocol";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const kinds = ["Recalculate", "Full", "FullRebuild"] as const;

export const application: ApiType<Workbook> = apiType("Application", {
  properties: {
    CalculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, args) => {
        workbook.calculationMode = args.oneOf(0, modes);
        workbook.notify({ kind: "calculationMode" });
      },
    },
    CalculationState: () => "Done",
    DecimalSeparator: (workbook) => workbook.culture.decimalSeparator,
    ThousandsSeparator: (workbook) => workbook.culture.groupSeparator,
    UseSystemSeparators: () => true,
  },
  objects: { CultureInfo: (workbook) => cultureInfo(workbook) },
  methods: {
    Calculate: (workbook, args) => {
      args.oneOf(0, kinds);
      workbook.notify({ kind: "calculate" });
    },
    // The view draws and calculates after a request in any case.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const cultureInfo: ApiType<Workbook> = apiType("CultureInfo", {
  properties: { Name: (workbook) => workbook.culture.name },
  objects: { NumberFormat: (workbook) => numberFormatInfo(workbook) },
});

const numberFormatInfo: ApiType<Workbook> = apiType("NumberFormatInfo", {
  properties: {
    NumberDecimalSeparator: (workbook) => workbook.culture.decimalSeparator,
    NumberGroupSeparator: (workbook) => workbook.culture.groupSeparator,
  },
});
