/** Is killed in the middle of each document. */
process.on('message', () => process.kill(process.pid, 'SIGKILL'))
