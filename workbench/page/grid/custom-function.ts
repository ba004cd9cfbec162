import {
  AsyncObject,
  BaseFunction,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import type { Univer } from "@univerjs/core";
import type { CellValue } from "../../host";
import { argumentFromEngine, rowsToEngine } from "./cell-value";

/** The cell that a formula stands in, both from 0. */
export interface CellPlace {
  sheetId: string;
  row: number;
  column: number;
}

/** How the grid describes a function while its formula is typed. */
export interface FunctionHelp {
  description: string;
  parameters: { name: string; description: string; optional: boolean; repeating: boolean }[];
}

/** What a formula hands to a function: each argument a cell or a rectangle of cells, a blank as `""`. */
export type CellArguments = (CellValue | CellValue[][])[];

/** A function of the add-in: rows of cells. It never rejects, a failure is an error value. */
export type CellFunction = (args: CellArguments, place: CellPlace) => Promise<CellValue[][]>;

/** A function that keeps blanks, empty texts and errors apart, which Univer's own custom functions do not. */
class CustomFunctionExecutor extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly call: CellFunction,
  ) {
    super(name);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...args: BaseValueObject[]): AsyncObject {
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return new AsyncObject(this.result(args.map(argumentFromEngine), place));
  }

  private async result(args: CellArguments, place: CellPlace): Promise<ArrayValueObject> {
    return rowsToEngine(await this.call(args, place)) as ArrayValueObject;
  }
}

/**
 * Makes a function known to the grid under a name such as `BPS.NTP`.
 *
 * @param call computes the result; what it throws would stop all calculation of the grid
 */
export function registerFunction(
  univer: Univer,
  name: string,
  help: FunctionHelp,
  call: CellFunction,
): void {
  const injector = univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(new CustomFunctionExecutor(name, call));
  injector.get(IDescriptionService).registerDescriptions([
    {
      functionName: name,
      functionType: FunctionType.User,
      description: help.description,
      abstract: help.description,
      functionParameter: help.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: "",
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    },
  ]);
}
