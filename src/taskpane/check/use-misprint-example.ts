import { useCallback } from "react";
import { misprintedTable } from "../../analysis";
import type { ReferenceTable } from "../../library";
import { blockRequest } from "../../sheets";
import { planTable } from "../../sheets/table";
import type { BlockSummary } from "../../workbook/contract";
import type { PlanTarget } from "../../workbook/plan";
import { useInsertion } from "../insertion";
import { usePane } from "../pane-context";
import { useInSlices } from "../parts";
import { sheetNameFor } from "../sheet-name-for";

/**
 * A printed table with a misprint, put on a sheet of its own to be checked.
 *
 * @param blocks what is in the workbook: an example that stands there already is taken
 */
export function useMisprintExample(blocks: readonly BlockSummary[]) {
  const { services, language } = usePane();
  const { library, executor } = services;
  const table = useInSlices(useCallback(() => misprintedTable(library), [library]));
  const insertion = useInsertion();

  /** @returns the block that holds the table; undefined where it could not be inserted */
  async function show(misprinted: ReferenceTable): Promise<string | undefined> {
    const there = blocks.find(
      ({ source, state }) =>
        state === "current" &&
        source?.table === misprinted.id &&
        source.edition === misprinted.edition,
    );
    if (there && (await executor.goTo(there.id)).ok) return there.id;
    let blockId: string | undefined;
    const plan = (target: PlanTarget) => {
      const made = planTable(misprinted, blockRequest(services, misprinted, language, target));
      blockId = made.blockId;
      return made;
    };
    const name = sheetNameFor(services, misprinted, language);
    return (await insertion.onNewSheet(plan, name)) ? blockId : undefined;
  }

  return { insertion, show: table && (() => show(table)) };
}

export type Example = ReturnType<typeof useMisprintExample>;
