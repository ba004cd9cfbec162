import { Host } from "../../workbench/host";
import { openExcel } from "../fakes/office-client";

test("Office.addin.hide and showAsTaskpane switch the pane, and the page hears of it", async () => {
  const host = new Host();
  const { Office } = openExcel(host);
  const states: string[] = [];
  host.appRuntime.subscribe((state) => states.push(state));
  await Office.addin.hide();
  await Office.addin.showAsTaskpane();
  expect(states).toEqual(["Background", "Visible"]);
});

test("onVisibilityModeChanged tells the add-in when the person closes the pane", async () => {
  const host = new Host();
  const { Office } = openExcel(host);
  const modes: unknown[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    modes.push(visibilityMode);
  });
  host.appRuntime.setState("Background");
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(modes).toEqual(["Hidden"]);
});

test("setStartupBehavior is kept for the next opening", async () => {
  const host = new Host();
  const { Office } = openExcel(host);
  await Office.addin.setStartupBehavior("Load" as Office.StartupBehavior);
  expect(host.appRuntime.startState).toBe("Background");
});
