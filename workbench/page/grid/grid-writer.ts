import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type {
  DependencyIdentifier,
  IExecutionOptions,
  Injector,
  Univer,
  Workbook as GridWorkbook,
  Worksheet as GridSheet,
} from "@univerjs/core";
import { UNIT_ID } from "./create-univer";

/** Writes what the workbook says into Univer, past its undo stack, and knows that it was not the user. */
export class GridWriter {
  private depth = 0;
  private quiet = 0;
  private readonly injector: Injector;

  constructor(univer: Univer) {
    this.injector = univer.__getInjector();
  }

  /** One of Univer's services. */
  inject<Service>(identifier: DependencyIdentifier<Service>): Service {
    return this.injector.get(identifier);
  }

  /** Whether the change that is being made now comes from the workbook and not from the user. */
  get isWriting(): boolean {
    return this.depth > 0;
  }

  /** Whether changes of cells are not to be shown one by one now. */
  get isQuiet(): boolean {
    return this.quiet > 0;
  }

  /** Takes many changes over from the grid, which is shown the outcome afterwards. */
  quietly(take: () => void): void {
    this.quiet++;
    try {
      take();
    } finally {
      this.quiet--;
    }
  }

  /**
   * Carries out one of Univer's mutations or operations.
   *
   * @param id its id, e.g. `sheet.mutation.set-range-values`
   * @param params without the unit, which is always the same
   * @param options what Univer is told of where it comes from
   */
  apply<Params extends { unitId: string }>(
    id: string,
    params: Omit<Params, "unitId">,
    options?: IExecutionOptions,
  ): void {
    this.depth++;
    try {
      this.inject(ICommandService).syncExecuteCommand(id, { unitId: UNIT_ID, ...params }, options);
    } finally {
      this.depth--;
    }
  }

  /** Paints all cells anew. */
  refresh(): void {
    const renderer = this.inject(IRenderManagerService).getRenderById(UNIT_ID);
    renderer?.with(SheetSkeletonManagerService).reCalculate();
    renderer?.mainComponent?.makeForceDirty();
  }

  /** Univer's sheet with the id of the workbook's sheet. */
  sheet(sheetId: string): GridSheet | undefined {
    return this.workbook?.getSheetBySheetId(sheetId) ?? undefined;
  }

  get workbook(): GridWorkbook | undefined {
    const instances = this.inject(IUniverInstanceService);
    return instances.getUnit<GridWorkbook>(UNIT_ID, UniverInstanceType.UNIVER_SHEET) ?? undefined;
  }
}
