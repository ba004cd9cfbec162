import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { shellTexts } from "../../language";
import { useTexts } from "../pane-context";

const useStyles = makeStyles({
  // What closes a notice comes before what can be done in it, as it is seen.
  head: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: "8px" },
});

interface NoticeProps {
  intent: "success" | "error" | "warning" | "info";
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  onDismiss?: () => void;
}

/** One message with what can be done about it. */
export function Notice({ intent, title, children, actions, onDismiss }: NoticeProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <div className={styles.head}>
          <MessageBarTitle>{title}</MessageBarTitle>
          {onDismiss && (
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={texts.close}
              onClick={onDismiss}
            />
          )}
        </div>
        {children}
      </MessageBarBody>
      {actions && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
