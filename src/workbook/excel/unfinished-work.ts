import { Refusal } from "./failure-code";
import { runExcel } from "./run-excel";
import { takeOut, type BlockToTakeOut } from "./take-out";

/** Pauses before the attempts to take a block out, in milliseconds. */
const pauses = [0, 50, 250];

/**
 * Blocks that must leave the workbook, whatever happens: what a failed insertion left, and what the reader removes.
 * Taking out may be repeated; what Excel does not answer now is tried again before the next request.
 */
export class UnfinishedWork {
  private readonly blocks: BlockToTakeOut[] = [];

  get isEmpty(): boolean {
    return this.blocks.length === 0;
  }

  /** Finishes what earlier failures left. */
  async settle(): Promise<void> {
    for (const block of [...this.blocks]) await this.takeOut(block);
  }

  /** @throws the last failure; the block then stays on the list, unless Excel refused before anything was changed */
  async takeOut(block: BlockToTakeOut): Promise<void> {
    this.forget(block);
    this.blocks.push(block);
    let failure: unknown;
    for (const pause of pauses) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        await runExcel((context) => takeOut(context, block));
        this.forget(block);
        return;
      } catch (error) {
        failure = error;
        if (error instanceof Refusal) break;
      }
    }
    if (failure instanceof Refusal) this.forget(block);
    throw failure;
  }

  private forget(block: BlockToTakeOut): void {
    const index = this.blocks.indexOf(block);
    if (index >= 0) this.blocks.splice(index, 1);
  }
}
