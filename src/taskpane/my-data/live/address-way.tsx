import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { liveTexts } from "../../../language";
import { FailedRequest, pastedAddress } from "../../../web-api";
import { useKept, useTexts } from "../../pane-context";
import { looks } from "../../parts";
import type { LiveTools } from "./live-tools";
import type { Target } from "./target";
import { TargetView } from "./target-view";

const useStyles = makeStyles({ way: looks.column });

/** The address of a page at bps.go.id is the best search there is. */
export function AddressWay({ tools }: { tools: LiveTools }) {
  const styles = useStyles();
  const texts = useTexts(liveTexts);
  const [text, setText] = useState("");
  const [target, setTarget] = useKept<Target | undefined>("live.address", undefined);
  if (target) {
    return <TargetView tools={tools} target={target} onBack={() => setTarget(undefined)} />;
  }
  const lookUp = () => {
    try {
      setTarget(pastedAddress(text));
      tools.asking.forget();
    } catch (error) {
      if (!(error instanceof FailedRequest)) throw error;
      tools.asking.tell(error.fault);
    }
  };
  return (
    <div className={styles.way}>
      <Field label={texts.address} size="small">
        <Input
          value={text}
          placeholder={texts.addressHint}
          onChange={(_, data) => setText(data.value)}
          onKeyDown={({ key }) => key === "Enter" && lookUp()}
        />
      </Field>
      <div>
        <Button onClick={lookUp} disabledFocusable={text.trim() === ""}>
          {texts.show}
        </Button>
      </div>
    </div>
  );
}
