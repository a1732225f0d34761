/** The inks of the app on white paper. Each is dark enough to be read when printed in black and white. */
export const ink = {
  text: '#1c2a2b',
  accent: '#12545a',
  grey: '#4a5a5a',
  voice: '#8a5200',
  warning: '#9c2f12',
  rule: '#b1b4b6',
  edge: '#76837f',
  paper: '#f7f4ec',
} as const
