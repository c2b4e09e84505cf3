import { useEffect, useState } from 'react'
import { commonTexts } from '../../../shared/texts/common.ts'
import { useTexts } from '../i18n/useTexts.ts'
import styles from './QrCode.module.css'

type Drawing = { size: number; path: string }

/**
 * A link as a QR code: always dark on light, also at night, because many phones read nothing else. The
 * library that makes it is fetched when the first code is shown.
 */
export function QrCode({ link }: { link: string }) {
  const texts = useTexts(commonTexts)
  const drawing = useDrawing(link)
  if (!drawing) return <span className={styles.code} />
  return (
    <svg
      className={styles.code}
      viewBox={`-3 -3 ${drawing.size + 6} ${drawing.size + 6}`}
      role="img"
      aria-label={texts.qrCode(link)}
      shapeRendering="crispEdges"
    >
      <path d={drawing.path} fill="#14181f" />
    </svg>
  )
}

function useDrawing(link: string): Drawing | undefined {
  const [drawing, setDrawing] = useState<Drawing>()
  useEffect(() => {
    let wanted = true
    import('./qrDrawing.ts').then(
      ({ drawQr }) => wanted && setDrawing(drawQr(link)),
      () => undefined, // The code and the link stand beside it.
    )
    return () => {
      wanted = false
    }
  }, [link])
  return drawing
}
