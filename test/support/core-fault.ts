/** What a CoreError must carry: `toThrow(fault("negative", "values", 2))`. */
export const fault = (code: string, argument?: string, row?: number) =>
  expect.objectContaining({
    code,
    ...(argument !== undefined && {
      details: expect.objectContaining({
        argument,
        ...(row !== undefined && { position: { row, column: 1 } }),
      }),
    }),
  });
