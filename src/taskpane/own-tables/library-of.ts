import { createLibrary, type Library, ownPackage } from "../../library";
import type { OwnTable } from "../../table";
import { ownTablesOf, withTable } from "./kept-tables";

/** A library that holds one table and nothing else. */
export const libraryOf = (table: OwnTable): Library =>
  createLibrary([ownPackage(ownTablesOf(withTable({ id: "own", title: "", tables: [] }, table)))]);
