/** Words that the server fills in when nobody gave any. */
export const defaults: typeof import('../nl/defaults.ts').defaults = {
  meetingTitle: (number) => `Meeting ${number}`,
  stepTitle: 'New step',
  breakTitle: 'Break',
}
