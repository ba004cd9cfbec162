import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Green of a paddy field at dusk, from near black to near white; 80 is the colour of buttons, 5 : 1 on white. */
const brand: BrandVariants = {
  10: "#021310",
  20: "#07231E",
  30: "#0A332C",
  40: "#0B4239",
  50: "#0C5146",
  60: "#0D5F53",
  70: "#0E6E60",
  80: "#0F7B6B",
  90: "#2B8C7B",
  100: "#479B8A",
  110: "#61A999",
  120: "#7BB8A9",
  130: "#95C7BA",
  140: "#AFD6CB",
  150: "#CAE5DD",
  160: "#E5F4EF",
};

export const lightTheme: Theme = createLightTheme(brand);

export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[130],
  colorBrandForegroundLinkPressed: brand[110],
};
