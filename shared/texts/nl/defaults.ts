/** Words that the server fills in when nobody gave any. */
export const defaults = {
  meetingTitle: (number: number) => `Bijeenkomst ${number}`,
  stepTitle: 'Nieuwe stap',
  breakTitle: 'Pauze',
}
