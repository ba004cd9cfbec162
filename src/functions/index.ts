export * from "./generated/functions";
