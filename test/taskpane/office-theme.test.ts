import { isDarkTheme } from "../../src/taskpane";

describe("isDarkTheme", () => {
  test.each([
    [{ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, true],
    [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
    [{ bodyBackgroundColor: "#262626" }, true],
    [{ bodyBackgroundColor: "#F3F2F1" }, false],
    // Office on Windows may give false as a colour.
    [{ isDarkTheme: "#000000", bodyBackgroundColor: "#ffffff" }, false],
    [{}, false],
    [undefined, false],
  ])("isDarkTheme(%j) is %s", (theme, dark) => {
    expect(isDarkTheme(theme)).toBe(dark);
  });
});
