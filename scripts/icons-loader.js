const BARREL = /\bimport\s*\{([^}]*)\}\s*from\s*(['"])@fluentui\/react-icons\2;?/g;
const ICON = /^(.+?)\d*(?:Regular|Filled|Light|Color)$/;
const WORD_END = /[a-z\d](?=[A-Z])|[a-zA-Z](?=\d)|[A-Z](?=[A-Z][a-z])/g;

/** The module of the icons' package that gives a name, by the rule of its docs/build-transforms.md. */
function moduleOf(name) {
  const icon = ICON.exec(name)?.[1];
  if (icon) return `svg/${icon.replace(WORD_END, "$&-").toLowerCase()}`;
  return /^use|Provider$/.test(name) ? "providers" : "utils";
}

/**
 * A loader for Fluent's components, which take their icons from an index of all: 17 MB to be read for a few dozen icons. Asks the module
 * of each icon instead.
 */
module.exports = (source) =>
  source.replace(BARREL, (_, specifiers) =>
    specifiers
      .split(",")
      .map((specifier) => specifier.trim())
      .filter(Boolean)
      .map((specifier) => {
        const [name] = specifier.split(/\s+as\s+/);
        return `import { ${specifier} } from "@fluentui/react-icons/${moduleOf(name)}";`;
      })
      .join(" "),
  );
