export { ELEMENTARY_INDEX } from "./elementary-index";
export { FISHER_INDEX } from "./fisher-index";
export { LASPEYRES_INDEX } from "./laspeyres-index";
export { PAASCHE_INDEX } from "./paasche-index";
export { PERCENT_CHANGE } from "./percent-change";
export { TORNQVIST_INDEX } from "./tornqvist-index";
export { WALSH_INDEX } from "./walsh-index";
