/** As BPS marks them: `*` sementara, `**` sangat sementara, in older books `x` and `xx`; `e` perkiraan. */
const provisionalMark = /^(\*{1,2}|x{1,2}|e)\)?$/i;

/**
 * Whether the mark beside a number says that it is not final; one of several marks is enough.
 *
 * @example isProvisional("*)") // true
 * @example isProvisional("r") // false
 */
export const isProvisional = (mark: string): boolean =>
  mark.split(/[\s,;]+/).some((one) => provisionalMark.test(one));
