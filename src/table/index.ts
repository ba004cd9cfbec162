export type { Dimension, Measure, Member, Records } from "./records";
export type { TableSource } from "./source";
export type { Column, PrintedValue, Row, Table } from "./table";
export type { Unit, UnitCode } from "./unit";
