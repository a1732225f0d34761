/** Takes a document and never comes back from it. */
process.on('message', () => {
  for (;;);
})
