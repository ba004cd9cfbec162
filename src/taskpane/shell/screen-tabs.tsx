import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { shellTexts } from "../../language";
import { usePane, useTexts } from "../pane-context";
import { screens, type Screen } from "./screens";

const useStyles = makeStyles({
  row: { display: "flex", minWidth: 0, overflow: "hidden", padding: "0 4px" },
});

/** The panel that the tabs control. */
export const panelId = "screen-panel";

interface ScreenTabsProps {
  current: string;
  onOpen: (screen: string) => void;
}

/** Tabs of the screens; those for which there is no room stand in a menu. */
export function ScreenTabs({ current, onOpen }: ScreenTabsProps) {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { language } = usePane();
  return (
    <Overflow minimumVisible={2} padding={32}>
      <TabList
        className={styles.row}
        aria-label={texts.screens}
        selectedValue={current}
        onTabSelect={(_, data) => onOpen(String(data.value))}
      >
        {screens.map(({ id, title, icon }) => (
          <OverflowItem key={id} id={id} priority={id === current ? 2 : 1}>
            <Tab value={id} icon={icon} id={`tab-${id}`} aria-controls={panelId}>
              {title[language]}
            </Tab>
          </OverflowItem>
        ))}
        <MoreScreens onOpen={onOpen} />
      </TabList>
    </Overflow>
  );
}

function MoreScreens({ onOpen }: Pick<ScreenTabsProps, "onOpen">) {
  const texts = useTexts(shellTexts);
  const { ref, isOverflowing, overflowCount } = useOverflowMenu<HTMLButtonElement>();
  if (!isOverflowing) return null;
  return (
    <Menu hasIcons>
      <MenuTrigger disableButtonEnhancement>
        <Button
          ref={ref}
          appearance="transparent"
          icon={<MoreHorizontalRegular />}
          aria-label={texts.moreScreens(overflowCount)}
          role="tab"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {screens.map((screen) => (
            <HiddenScreen key={screen.id} screen={screen} onOpen={onOpen} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface HiddenScreenProps {
  screen: Screen;
  onOpen: (screen: string) => void;
}

function HiddenScreen({ screen: { id, title, icon }, onOpen }: HiddenScreenProps) {
  const { language } = usePane();
  const visible = useIsOverflowItemVisible(id);
  if (visible) return null;
  return (
    <MenuItem icon={icon} onClick={() => onOpen(id)}>
      {title[language]}
    </MenuItem>
  );
}
