import { type ComponentProps, type CSSProperties, useMemo } from 'react'
import styles from './PictureBox.module.css'
import { readableSize } from './readableSize.ts'
import { SvgPicture } from './SvgPicture.tsx'

type Props = ComponentProps<typeof SvgPicture> & {
  /** `large`: as large as the window allows. */
  size?: 'panel' | 'large'
}

/** A picture that is never smaller than its words can be read: then it scrolls in a box of its own. */
export function PictureBox({ size = 'panel', ...props }: Props) {
  const { picture } = props
  const style = useMemo(() => {
    const readable = readableSize(picture)
    if (!readable) return undefined
    const { width, height, drawn } = readable
    return { '--readable': `${width}px`, '--readable-height': `${height}px`, '--drawn': `${drawn}px` }
  }, [picture]) as CSSProperties | undefined
  return (
    <div className={styles[size]} style={style}>
      <SvgPicture {...props} />
    </div>
  )
}
