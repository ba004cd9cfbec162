import { Button, makeStyles } from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { capabilityTexts } from "../../language";
import type { Capabilities } from "../capabilities";
import { usePane, useTexts } from "../pane-context";
import { looks, Notice, useAnnounced } from "../parts";

const useStyles = makeStyles({
  notices: { ...looks.column, padding: "8px 12px 0" },
});

type Limit = "waiting" | "absent" | "too-old" | "missing" | "apart" | "storage" | "offline";

/** What does not work where the pane runs, and what works all the same. */
export function CapabilityNotices() {
  const styles = useStyles();
  const texts = useTexts(capabilityTexts);
  const { services } = usePane();
  const isOnline = useSyncExternalStore(
    followNetwork,
    () => navigator.onLine,
    () => true,
  );
  const [read, setRead] = useState<readonly Limit[]>([]);
  const limits = limitsOf(services.capabilities, isOnline);
  const titles = limits.map((limit) => texts[limit].title).join(" ");
  useAnnounced(titles);
  const shown = limits.filter((limit) => !read.includes(limit));
  if (shown.length === 0) return null;
  return (
    <div className={styles.notices}>
      {shown.map((limit) => (
        <Notice
          key={limit}
          intent={services.capabilities.workbook === limit ? "warning" : "info"}
          title={texts[limit].title}
          actions={
            (limit === "waiting" || limit === "absent") && (
              <Button size="small" onClick={() => window.location.reload()}>
                {texts.retry}
              </Button>
            )
          }
          onDismiss={() => setRead([...read, limit])}
        >
          {texts[limit].text}
        </Notice>
      ))}
    </div>
  );
}

function limitsOf(
  { workbook, functions, storage }: Capabilities,
  isOnline: boolean,
): readonly Limit[] {
  return [
    ...(workbook === "ready" ? [] : [workbook]),
    // Where nothing can be inserted, nobody asks how it would calculate.
    ...(workbook !== "ready" || functions === "shared" ? [] : [functions]),
    ...(storage ? [] : (["storage"] as const)),
    ...(isOnline ? [] : (["offline"] as const)),
  ];
}

function followNetwork(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}
