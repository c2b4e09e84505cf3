import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import styles from './Button.module.css'
import { Link } from './Link.tsx'

export type ButtonKind = 'primary' | 'quiet' | 'danger' | 'plain'

type Looks = {
  /** One primary action per screen; plain has no border, for rows of actions. */
  kind?: ButtonKind
  icon?: LucideIcon
  wide?: boolean
  children: ReactNode
}

type ButtonProps = Looks &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
    /** What is being done now, in words. While it is set the button does nothing when pressed. */
    busy?: string | undefined
    ref?: Ref<HTMLButtonElement>
  }

/** A button with a verb on it. A busy one keeps the focus, so that a screen reader tells what it does. */
export function Button({ kind = 'quiet', icon, wide, busy, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={looks(kind, wide)}
      aria-disabled={busy === undefined ? undefined : true}
      data-busy={busy === undefined ? undefined : ''}
      onClick={(event) => (busy === undefined ? onClick?.(event) : event.preventDefault())}
    >
      <Face icon={icon}>{busy ?? children}</Face>
    </button>
  )
}

type ButtonLinkProps = Looks & { href: string }

/** A link to another page of Samenbord that looks like a button. */
export function ButtonLink({ kind = 'quiet', icon, wide, href, children }: ButtonLinkProps) {
  return (
    <Link href={href} className={looks(kind, wide)}>
      <Face icon={icon}>{children}</Face>
    </Link>
  )
}

function Face({ icon: Icon, children }: { icon?: LucideIcon | undefined; children: ReactNode }) {
  return (
    <>
      {Icon && <Icon size={18} aria-hidden />}
      <span>{children}</span>
    </>
  )
}

function looks(kind: ButtonKind, wide: boolean | undefined): string {
  return [styles.button, styles[kind], wide ? styles.wide : ''].join(' ')
}
