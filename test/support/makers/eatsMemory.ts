/** Takes all the memory that it is given for a document. */
process.on('message', () => {
  const eaten: object[][] = []
  for (;;) eaten.push(new Array<object>(1_000_000).fill({}))
})
