import { useEffect, useState } from "react";
import { leftoverTexts } from "../../language";
import type { ClearedLeftover } from "../../workbook/contract";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts";

/** Clears away what a step left that was cut off, when the pane opens, and says so. */
export function LeftoverNotice() {
  const { services, announce } = usePane();
  const { executor } = services;
  const texts = useTexts(leftoverTexts);
  const [leftovers, setLeftovers] = useState<ClearedLeftover[]>([]);
  useEffect(() => {
    void executor.clearLeftovers().then((answer) => {
      if (answer.ok) setLeftovers(answer.value);
    });
  }, [executor]);
  const lines = leftovers.map(({ title, outcome }) => texts[outcome](title));
  const message = lines.join(" ");
  useEffect(() => {
    if (message !== "") announce(message);
  }, [message, announce]);
  if (lines.length === 0) return null;
  return (
    <Notice
      intent={leftovers.every(({ outcome }) => outcome === "cleared") ? "info" : "warning"}
      title={texts.title}
      onDismiss={() => setLeftovers([])}
    >
      {message}
    </Notice>
  );
}
