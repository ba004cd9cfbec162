/** The workbench page: a local tool, so nothing is minified; the second build is fast because of the cache. */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const root = path.resolve(__dirname, "..");

module.exports = {
  name: "workbench",
  mode: "production",
  context: root,
  target: "web",
  entry: {
    page: "./workbench/page/main.ts",
    shim: "./workbench/page/pane/shim.ts",
  },
  output: { path: path.join(__dirname, "dist"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new CopyPlugin({ patterns: ["workbench/page/index.html", "assets/*.png"] }),
  ],
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
  stats: "errors-warnings",
  cache: {
    type: "filesystem",
    name: "workbench",
    cacheDirectory: path.join(root, ".cache", "webpack"),
    buildDependencies: { config: [__filename] },
  },
};
