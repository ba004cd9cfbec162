import { useMemo } from "react";
import {
  monthRelease,
  type MonthRelease,
  type ReleaseSide,
  type SubsectorWeight,
  type SubsectorWeights,
} from "../../analysis";
import { CoreError } from "../../core";
import type { WorkbookFailure } from "../../workbook/contract";
import { useKept, usePane } from "../pane-context";
import { useRequest } from "../parts";
import { readReleaseLines, type ReadRelease } from "./release-lines";

/** As far as the reader has typed them. */
export type TypedWeights = Readonly<Record<string, Partial<SubsectorWeights>>>;

export interface OpenRelease {
  /** @param onRead gets what was read */
  read(onRead: (found: ReadRelease) => void): Promise<void>;
  reading: boolean;
  failure: WorkbookFailure | undefined;
  forgetFailure(): void;
  /** Undefined before anything was read. */
  found: ReadRelease | undefined;
  subsectors: string[];
  weights: TypedWeights;
  weigh(subsector: string, side: ReleaseSide, weight: number): void;
  /** Weights of all subsectors; undefined while some are not given. */
  subsectorWeights: Readonly<Record<string, SubsectorWeight>> | undefined;
  /** Undefined where a row is missing in some subsector. */
  release: MonthRelease | undefined;
}

/** The release that is read from the workbook. */
export function useRelease(): OpenRelease {
  const { checkedWorkbook: workbook } = usePane().services;
  const [found, setFound] = useKept<ReadRelease | undefined>("this-month.found", undefined);
  const [weights, setWeights] = useKept<TypedWeights>("this-month.weights", {});
  const { isWaiting, failure, forgetFailure, ask } = useRequest();
  const subsectors = [...new Set(found?.lines.map(({ subsector }) => subsector))];
  const typedWeights = subsectors.length > 1 ? completeWeights(subsectors, weights) : undefined;
  const subsectorWeights = found?.subsectorWeights ?? typedWeights;
  const release = useMemo(
    () => (found && found.faults.length === 0 ? computed(found, subsectorWeights) : undefined),
    [found, subsectorWeights],
  );
  return {
    async read(onRead) {
      if (!workbook) return;
      const cells = await ask(workbook.readSelection());
      if (!cells) return;
      const read = readReleaseLines(cells.values, cells);
      setFound(read);
      onRead(read);
    },
    reading: isWaiting,
    failure,
    forgetFailure,
    found,
    subsectors,
    weights,
    weigh: (subsector, side, weight) =>
      setWeights((now) => ({ ...now, [subsector]: { ...now[subsector], [side]: weight } })),
    subsectorWeights,
    release,
  };
}

function computed(
  { lines }: ReadRelease,
  weights: Readonly<Record<string, SubsectorWeight>> | undefined,
): MonthRelease | undefined {
  try {
    return monthRelease(lines, weights);
  } catch (error) {
    if (error instanceof CoreError) return undefined;
    throw error;
  }
}

/** Weights of Ib that are left out are those of It; undefined where a subsector has none of It. */
function completeWeights(
  subsectors: readonly string[],
  weights: TypedWeights,
): Record<string, SubsectorWeights> | undefined {
  const complete: Record<string, SubsectorWeights> = {};
  for (const name of subsectors) {
    const { it, ib = it } = weights[name] ?? {};
    if (it === undefined || ib === undefined) return undefined;
    complete[name] = { it, ib };
  }
  return complete;
}
