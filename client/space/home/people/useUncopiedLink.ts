import { useState } from 'react'

/** What is asked before a new link is lost. */
export type LinkQuestion = {
  link: string
  copied: boolean
  onCopied: () => void
  /** Back to where the link stands. */
  onStay: () => void
  onClose: () => void
}

type UncopiedLink = {
  onMade: (link: string) => void
  onCopied: () => void
  /** Closes the dialog, or asks first when its new link would be lost. */
  close: () => void
  /** Set while it is asked. */
  question: LinkQuestion | undefined
}

/** Keeps a dialog from closing over a new link that exists nowhere else yet. */
export function useUncopiedLink(onClose: () => void): UncopiedLink {
  const [link, setLink] = useState<string>()
  const [copied, setCopied] = useState(false)
  const [asks, setAsks] = useState(false)
  const onCopied = () => setCopied(true)
  const onMade = (made: string) => {
    setLink(made)
    setCopied(false)
  }
  return {
    onMade,
    onCopied,
    close: () => (link && !copied ? setAsks(true) : onClose()),
    question: asks && link ? { link, copied, onCopied, onStay: () => setAsks(false), onClose } : undefined,
  }
}
