import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { shellTexts } from "../../language";
import { useTexts } from "../pane-context";

interface NoticeProps {
  intent: "success" | "error" | "warning" | "info";
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  onDismiss?: () => void;
}

/** One message with what can be done about it. */
export function Notice({ intent, title, children, actions, onDismiss }: NoticeProps) {
  const texts = useTexts(shellTexts);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          onDismiss && (
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={texts.close}
              onClick={onDismiss}
            />
          )
        }
      >
        {actions}
      </MessageBarActions>
    </MessageBar>
  );
}
