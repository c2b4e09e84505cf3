/** The page that tells what is kept. Plain words; lawyers may read along. */
export const privacy: typeof import('../nl/privacy.ts').privacy = {
  title: 'What does Samenbord keep?',
  lead: 'Samenbord runs on a server of your own organisation. What you and your group make is there and nowhere else.',
  parts: [
    {
      title: 'What is kept',
      lines: [
        'Your name, and if the space asks for them your discipline and organisation.',
        'What you write and draw on boards, with when and by whom.',
        'Pictures that you put on a board.',
        'When you were last in the space.',
      ],
    },
    {
      title: 'What there is not',
      lines: [
        'No account, no password, no e-mail address.',
        'No tracking, no advertising, no visitor figures kept elsewhere.',
        'Not one request to a server of someone else: fonts, icons and QR codes come from this server.',
      ],
    },
    {
      title: 'On this device',
      lines: [
        'One cookie per space, so that the server knows who you are. Other websites cannot read it.',
        'A copy of the boards that you opened, so that you can go on without a connection.',
        'The list of spaces where you were, and your choice of language and colours.',
        'Do you work on a shared computer? Then clear the data of this website in your browser afterwards.',
      ],
    },
    {
      title: 'Who sees what',
      lines: [
        'Everyone in a space sees the names of who is in it and the boards that are open to them.',
        'Who only has the code sees, before joining, just the name of the space and the disciplines and organisations that others filled in.',
        'Who runs the server can reach what is on it.',
      ],
    },
    {
      title: 'How long',
      lines: [
        'A space stays until an administrator deletes it.',
        'A board that was thrown away stays in the bin for at least 30 days.',
        'An example disappears after a day, with everything in it.',
        'When a facilitator removes you from a space, your name and your link no longer work there. What you wrote stays.',
      ],
    },
    {
      title: 'Questions or objections',
      lines: [
        'Ask your facilitator, or who runs this server in your organisation. They can show, change and erase your data.',
      ],
    },
  ],
}
