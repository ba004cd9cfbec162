export {
  above,
  allOptional,
  count,
  finite,
  list,
  mapOf,
  pair,
  scalar,
  text,
  textUpTo,
} from "./parts";
export { isOfNewerVersion, readSetting } from "./read-setting";
