const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const { minify } = require("@swc/core");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const developmentUrl = "https://localhost:3000";

/**
 * Gives functions.js beside its hashed twin: the manifest names one address for good. The shared runtime loads the page and not
 * this file; it is for an Excel that runs functions apart, and it needs no other file.
 */
class StableFunctionsPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("StableFunctions", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "StableFunctions", stage }, () => {
        const [file] = compilation.entrypoints.get("functions").getFiles();
        // Said to be minimised, so that it is not minimised once more and differs.
        compilation.emitAsset("functions.js", compilation.getAsset(file).source, {
          minimized: true,
        });
      });
    });
  }
}

/** What makes bundles smaller and not slower: with all that swc can do, NTP takes a fifth longer for half a percent of size. */
const compress = {
  defaults: false,
  booleans: true,
  comparisons: true,
  conditionals: true,
  dead_code: true,
  evaluate: true,
  if_return: true,
  join_vars: true,
  properties: true,
  reduce_vars: true,
  sequences: true,
  side_effects: true,
  unused: true,
};

const minification = {
  compress,
  mangle: true,
  ecma: 2020,
  format: { comments: false },
  module: false,
};

/** Minifies with swc: webpack's own minifier takes longer than everything else of a build together. */
class SwcMinifier {
  apply(compiler) {
    compiler.hooks.compilation.tap("SwcMinifier", (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      const cache = compilation.getCache("SwcMinifier");
      compilation.hooks.processAssets.tapPromise({ name: "SwcMinifier", stage }, (assets) =>
        Promise.all(
          Object.keys(assets)
            .filter((name) => name.endsWith(".js") && !compilation.getAsset(name).info.minimized)
            .map(async (name) => {
              const { source } = compilation.getAsset(name);
              const minified = await cache.providePromise(
                name,
                cache.getLazyHashedEtag(source),
                async () => {
                  const { code } = await minify(source.source().toString(), minification);
                  return new sources.RawSource(code);
                },
              );
              compilation.updateAsset(name, minified, { minimized: true });
            }),
        ),
      );
    });
  }
}

const html = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * `--env baseUrl=https://…` rewrites every address of manifest, metadata and help pages for a release; `--env support=…` puts an
 * address, e.g. `mailto:…`, on the page that Excel offers as support.
 */
module.exports = (env = {}, argv = {}) => {
  const baseUrl = (env.baseUrl ?? developmentUrl).replace(/\/+$/, "");
  if (!baseUrl.startsWith("https://")) throw new Error("baseUrl must begin with https://");
  const development = argv.mode === "development";
  const addSupport = (content) =>
    content
      .toString()
      .replace(
        "<!-- support address -->",
        env.support ? `<p><a href="${html(env.support)}">${html(env.support)}</a></p>` : "",
      );
  const rewriteAddresses = (content) => content.toString().replaceAll(developmentUrl, baseUrl);

  return {
    name: "add-in",
    mode: development ? "development" : "production",
    devtool: development ? "source-map" : false,
    entry: {
      functions: "./src/entry/functions.ts",
      taskpane: { import: "./src/entry/taskpane.tsx", dependOn: "functions" },
      reading: { import: "./src/entry/reading-worker.ts", chunkLoading: "import-scripts" },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      // Pane and functions share modules: under hashed names a page finds the pair that was built together, or none.
      // The pane names its worker.
      filename: ({ chunk }) =>
        chunk.name === "reading" ? "reading.js" : "[name].[contenthash].js",
      // functions.js must also load where there is no window.
      globalObject: "globalThis",
      chunkFilename: "[name].[contenthash].js",
      // Beside the page and the worker.
      publicPath: "",
      clean: true,
    },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      // Half as much to read and to minify; what is bundled is the same.
      alias: Object.fromEntries(
        ["pdf", "pdf.worker"].map((name) => [
          `pdfjs-dist/legacy/build/${name}.mjs$`,
          `pdfjs-dist/legacy/build/${name}.min.mjs`,
        ]),
      ),
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: "ts-loader", options: { transpileOnly: true } },
        },
        {
          test: /[\\/]@fluentui[\\/].*\.js$/,
          use: path.resolve(__dirname, "scripts/icons-loader.js"),
        },
      ],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, ".cache/webpack-add-in"),
      buildDependencies: { config: [__filename] },
      // Also for who stops `npm start` at once.
      idleTimeoutForInitialStore: 500,
    },
    performance: { hints: false },
    optimization: {
      minimizer: [new SwcMinifier()],
      // Parts of several screens go into a script of their own rather than into each: the default, 20 kB, would repeat Fluent's fields.
      splitChunks: { minSize: 10_000 },
    },
    plugins: [
      new StableFunctionsPlugin(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/entry/taskpane.html",
        chunks: ["functions", "taskpane"],
        scriptLoading: "defer",
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "src/entry/begin.js", to: "begin.js" },
          { from: "src/entry/pages/*.html", to: "[name][ext]", transform: addSupport },
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "docs/images", to: "help/images" },
          { from: "manifest.xml", transform: rewriteAddresses },
          {
            from: "**/*",
            context: "src/functions/generated",
            globOptions: { ignore: ["**/*.ts"] },
            transform: rewriteAddresses,
          },
        ],
      }),
    ],
  };
};
