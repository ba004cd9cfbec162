import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { checkTableSteps } from "../../../analysis";
import { ownTradeTexts } from "../../../language";
import type { Table } from "../../../table";
import { usePane, useTexts } from "../../pane-context";
import { looks, Notice, useRuns } from "../../parts";

const useProofStyles = makeStyles({ note: { margin: "4px 0 10px", ...looks.quiet } });

interface Proof {
  done: number;
  failing: readonly Table[];
}

/** What our own check finds in tables, one after the other; what was checked before is known. */
export function useProof(tables: readonly Table[]): Proof {
  const runs = useRuns();
  const [known] = useState(() => new WeakMap<Table, boolean>());
  const [proof, setProof] = useState<Proof>({ done: 0, failing: [] });
  useEffect(() => {
    const run = runs.begin();
    void (async () => {
      const failing: Table[] = [];
      for (const [at, table] of tables.entries()) {
        let holds = known.get(table);
        if (holds === undefined) {
          const result = await run.inSlices(checkTableSteps(table), () => undefined);
          if (!result) return;
          holds = result.findings.length === 0;
          known.set(table, holds);
          await new Promise((resolve) => setTimeout(resolve));
        }
        if (run.isVoid()) return;
        if (!holds) failing.push(table);
        setProof({ done: at + 1, failing: [...failing] });
      }
    })();
  }, [tables, runs, known]);
  return proof;
}

/** How far the check is, then what it found. */
export function ProofNotice({ proof: { done, failing }, all }: { proof: Proof; all: number }) {
  const styles = useProofStyles();
  const texts = useTexts(ownTradeTexts);
  const { language } = usePane();
  if (done < all) return <p className={styles.note}>{texts.checking(done, all)}</p>;
  return (
    <Notice
      intent={failing.length > 0 ? "error" : "success"}
      title={
        failing.length > 0
          ? texts.contradicted(failing.map(({ title }) => title[language]).join("; "))
          : texts.proved(all)
      }
    />
  );
}
