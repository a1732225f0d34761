/** Finds that a sentence would be on no page. */
process.on('message', () => process.send?.({ kind: 'contentLost', lost: ['Kerry drives Amber to school.'] }))
